import { randomUUID } from 'node:crypto';
import { appendFile, chown, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { absentAsUndefined, explainFileError } from '../../home/explain-file-error';
import { syncFolder } from '../../home/write-atomically';
import { OperatorError } from '../../operator-error';
import { isCluster } from './data-folder';
import { serverFailure, spawnFailure } from './explain-server-failure';
import { makeEnterable } from './place-binaries';
import { runProgram, type Installation } from './programs';
import { includes } from './server-configuration';

/** Who makes the embedded server and owns what it holds. */
export const databaseUser = 'understory';

const majorVersion = '18';

/** Makes an empty database server's folder unless it is there. Must be called under the home's lock. */
export const createClusterIfMissing = async (installation: Installation): Promise<void> => {
  const { dataFolder } = installation;
  if (await isCluster(dataFolder)) return refuseOtherMajor(dataFolder);
  await create(installation).catch(explainFileError(`make the database in ${dataFolder}`));
};

const refuseOtherMajor = async (dataFolder: string): Promise<void> => {
  const version = (await readFile(join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
  if (version === majorVersion) return;
  throw new OperatorError(
    `The database in ${dataFolder} was made by PostgreSQL ${version}; this version brings ${majorVersion}.`,
  );
};

/** Made beside its place and renamed into it, so that an interrupted attempt is never taken for a database. */
const create = async (installation: Installation): Promise<void> => {
  const { dataFolder, account } = installation;
  await makeEnterable(dirname(dataFolder));
  await removeDrafts(dataFolder);
  const draft = `${dataFolder}.draft-${randomUUID()}`;
  await mkdir(draft, { mode: 0o700 });
  if (account !== undefined) await chown(draft, account.uid, account.gid);
  try {
    await initialise(installation, draft);
    await appendFile(join(draft, 'data', 'postgresql.conf'), includes);
    await makeWay(dataFolder);
    await rename(join(draft, 'data'), dataFolder);
    await syncFolder(dirname(dataFolder));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
};

const initialise = async (installation: Installation, draft: string): Promise<void> => {
  const { account, durability, password } = installation;
  const passwordFile = join(draft, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== undefined) await chown(passwordFile, account.uid, account.gid);
  const { code, output } = await runProgram(installation, 'initdb', [
    `--pgdata=${join(draft, 'data')}`,
    `--username=${databaseUser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C',
    '--data-checksums',
    '--no-instructions',
    ...(durability === 'none' ? ['--no-sync'] : []),
  ]).catch((error: unknown) => {
    throw spawnFailure(error);
  });
  if (code !== 0) throw serverFailure('make its data folder', output);
};

/** Of attempts that were killed; one whose `initdb` still runs cannot be removed and does no harm. */
const removeDrafts = async (dataFolder: string): Promise<void> => {
  const names = await readdir(dirname(dataFolder));
  const drafts = names.filter((name) => name.startsWith(`${basename(dataFolder)}.draft-`));
  for (const name of drafts)
    await rm(join(dirname(dataFolder), name), { recursive: true, force: true }).catch(() => undefined);
};

/** What stands there is no database and was never recorded as one; still it is set aside, not deleted. */
const makeWay = async (dataFolder: string): Promise<void> => {
  if ((await stat(dataFolder).catch(absentAsUndefined)) === undefined) return;
  const isEmpty = (await readdir(dataFolder)).length === 0;
  await (isEmpty ? rmdir(dataFolder) : rename(dataFolder, `${dataFolder}.incomplete-${randomUUID()}`));
};
