import { hash, verify } from '@node-rs/argon2';

/** Argon2id by default of the library; OWASP's first choice: 19 MiB, two passes, one thread. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Longer than a word, short enough that hashing it costs nobody much. */
export const shortestPassword = 12;
export const longestPassword = 200;

/** Composed the same way on every keyboard. */
const normalised = (password: string): string => password.normalize('NFKC');

/** Counted as a reader counts: an emoji is one. What else is asked of a password needs to know whose it is. */
export const isGoodPassword = (password: string): boolean => {
  const characters = Array.from(normalised(password)).length;
  return characters >= shortestPassword && characters <= longestPassword;
};

export const hashPassword = (password: string): Promise<string> => hash(normalised(password), cost);

let nobodysHash: Promise<string> | null = null;

/** Takes as long for somebody who does not exist, or has no password yet, as for a wrong password. */
export const verifyPassword = async (passwordHash: string | null, password: string): Promise<boolean> => {
  nobodysHash ??= hash('nobody has this password', cost);
  const matches = await verify(passwordHash ?? (await nobodysHash), normalised(password));
  return passwordHash !== null && matches;
};
