import { readFile, stat } from 'node:fs/promises';
import { absentAsUndefined } from '../../home/explain-file-error';
import { OperatorError } from '../../operator-error';

/** Who the server runs as, where that is not who we are. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string };

const preferred = ['postgres', 'nobody'];

/** PostgreSQL refuses to run as root. Undefined for anybody else, who runs it as themselves. */
export const findAccount = async (dataFolder: string | undefined): Promise<Account | undefined> => {
  if (process.getuid?.() !== 0) return undefined;
  const owner = dataFolder === undefined ? undefined : await stat(dataFolder).catch(absentAsUndefined);
  // Data that was made once stays with the user it was made for.
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `uid ${owner.uid}` };

  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map(parseAccount);
  const found = preferred
    .map((name) => accounts.find((account) => account?.name === name))
    .find((account) => account !== undefined);
  if (found !== undefined) return found;
  throw new OperatorError(
    `PostgreSQL does not run as root, and this system has no user ${preferred.join(' or ')} to run it as. ` +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
};

const parseAccount = (line: string): Account | undefined => {
  const [name, , uid, gid] = line.split(':');
  return name === undefined || !Number(uid) || !Number(gid) ? undefined : { name, uid: Number(uid), gid: Number(gid) };
};
