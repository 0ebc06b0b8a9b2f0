import type { BreachedPasswords } from './breached-passwords';
import { commonWords, productWords } from './common-words';

/** Whose password it is to be. */
export type Owner = { readonly account: string; readonly displayName: string };

export type PasswordRefusal = 'guessable' | 'names-owner' | 'breached';

/** What has to be left of a password once the words that everybody tries are taken out of it. */
const ownLetters = 8;

const orders = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiop', 'qwertzuiop', 'asdfghjkl'];

/**
 * NIST SP 800-63B-4, 3.1.1.2: length (kept where the field is read), a blocklist of breached, common and context words,
 * and no rules of composition, which make passwords worse.
 */
export const refusalOfPassword = async (
  password: string,
  owner: Owner,
  breached: BreachedPasswords,
): Promise<PasswordRefusal | null> => {
  const plain = password.normalize('NFKC').toLowerCase();
  if (isRepetition(plain) || isRun(plain) || leavesLittle(plain, [...commonWords, ...productWords])) return 'guessable';
  if (leavesLittle(plain, wordsOf(owner))) return 'names-owner';
  return (await breached.holds(password.normalize('NFKC'))) ? 'breached' : null;
};

/** `abcabcabcabc`, `aaaaaaaaaaaa`. */
const isRepetition = (plain: string): boolean => new Set(plain).size <= 2 || /^(.{1,4})\1{2,}.{0,3}$/su.test(plain);

/** `123456789012`, `zyxwvutsrqponm`, whole. */
const isRun = (plain: string): boolean =>
  orders.some((order) => {
    const twice = order + order;
    return twice.includes(plain) || [...twice].reverse().join('').includes(plain);
  });

/** Only when one of the words is in it: a long number that names nothing is no worse than a sentence. */
const leavesLittle = (plain: string, words: readonly string[]): boolean => {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const left = longestFirst.reduce((text, word) => text.replaceAll(word, ''), plain);
  return left !== plain && left.replaceAll(/[^\p{L}]/gu, '').length < ownLetters;
};

const wordsOf = ({ account, displayName }: Owner): readonly string[] =>
  [account, ...account.split(/[._-]/), ...displayName.normalize('NFKC').split(/[^\p{L}\p{N}]+/u)]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 4);
