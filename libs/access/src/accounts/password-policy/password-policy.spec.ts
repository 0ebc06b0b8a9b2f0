import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { breachedPasswordsIn, noBreachedPasswords } from './breached-passwords';
import { refusalOfPassword } from './password-policy';

const owner = { account: 'm.weber', displayName: 'Maria Weber-Okonkwo' };
const refusal = (password: string) => refusalOfPassword(password, owner, noBreachedPasswords);

describe('a password', () => {
  it.each([
    'password123456',
    'Passwort2026!!',
    'qwertyuiop[]12',
    '123456789012',
    'aaaaaaaaaaaaaa',
    'abcabcabcabca',
    'understory-demo',
    'Understory2026!',
    'iloveyou-iloveyou',
    'zyxwvutsrqpon',
  ])('that is tried first is refused: %s', async (password) => expect(await refusal(password)).toBe('guessable'));

  it.each(['m.weber-m.weber', 'Maria.Okonkwo1987', 'weber-weber-2026'])(
    'that lives on the name of its owner is refused: %s',
    async (password) => expect(await refusal(password)).toBe('names-owner'),
  );

  it.each([
    'correct horse battery',
    'the understory grows before the canopy',
    'Weber sells fresh bread on Tuesdays',
    '839201748362',
    'тихий лес растёт снизу',
    '森の下草は静かに育つものだ',
  ])('of one’s own is taken, whatever it is composed of: %s', async (password) =>
    expect(await refusal(password)).toBeNull(),
  );
});

describe('a list of stolen passwords', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'understory-breached-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex').toUpperCase();
  const listOf = async (passwords: readonly string[], line: (hash: string, index: number) => string, end = '\n') => {
    const file = join(folder, `${passwords.length}-${end.length}.txt`);
    await writeFile(file, passwords.map(sha1).sort().map(line).join(end) + end);
    return breachedPasswordsIn(file);
  };
  const stolen = Array.from({ length: 2_000 }, (_, index) => `stolen password ${index}`);

  it('finds each of its passwords and no other, with counts of any length', async () => {
    const list = await listOf(stolen, (hash, index) => `${hash}:${10 ** (index % 9)}`, '\r\n');
    for (const password of stolen) expect([password, await list.holds(password)]).toEqual([password, true]);
    for (const password of stolen) expect(await list.holds(`${password}!`)).toBe(false);
  });

  it.each([1, 2, 3, 7])('finds each of %d hashes without counts', async (length) => {
    const few = stolen.slice(0, length);
    const list = await listOf(few, (hash) => hash.toLowerCase());
    expect(await Promise.all(few.map((password) => list.holds(password)))).toEqual(few.map(() => true));
    expect(await list.holds('nobody stole this')).toBe(false);
  });

  it('that is empty holds nothing', async () =>
    expect(await (await listOf([], (hash) => hash)).holds('a')).toBe(false));

  it('is asked for a password as every keyboard composes it', async () => {
    const list = await listOf(['schöne grüße aus dem wald'.normalize('NFKC')], (hash) => hash);
    expect(await refusalOfPassword('schöne grüße aus dem wald'.normalize('NFD'), owner, list)).toBe('breached');
  });

  it('that cannot be read lets nothing through', () =>
    expect(breachedPasswordsIn(join(folder, 'missing')).holds('a')).rejects.toThrow());
});
