import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { absentAsUndefined } from '../../home/explain-file-error';
import type { Account } from './account';

const execute = { owner: 0o100, group: 0o010, others: 0o001 };

/** The outermost part of a path that the account may not enter (for a program: not run); undefined when it gets there. */
export const findBarrier = async (path: string, account: Account | undefined): Promise<string | undefined> => {
  if (account === undefined) return undefined;
  const existing = await deepestExisting(path);
  for (const part of partsOf(existing)) {
    const { mode, uid, gid } = await stat(part);
    const needed = uid === account.uid ? execute.owner : gid === account.gid ? execute.group : execute.others;
    if ((mode & needed) === 0) return part;
  }
  return undefined;
};

const deepestExisting = async (path: string): Promise<string> =>
  (await realpath(path).catch(absentAsUndefined)) ?? deepestExisting(dirname(path));

/** `/a/b` → `/`, `/a`, `/a/b`. */
const partsOf = (path: string): readonly string[] => {
  const parent = dirname(path);
  return parent === path ? [path] : [...partsOf(parent), path];
};
