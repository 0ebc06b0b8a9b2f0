import { setTimeout as delay } from 'node:timers/promises';
import { errorCode } from '../../home/explain-file-error';
import type { Home } from '../../home/home';
import { withLock } from '../../home/lock';
import { describeError } from '../../log/describe-error';
import type { Log } from '../../log/log';
import type { HeldSession } from '../../sql';
import { clientOptions } from '../client-options';
import { hold } from '../hold';
import { readSql } from '../read-sql';
import { appPasswordOf, appUser, ensureAppRole } from './app-role';
import { createClusterIfMissing } from './create-cluster';
import { ensureServer } from './ensure-server';
import { cannotConnectNow, conversation, embeddedUrl } from './greet';
import { installationFor, type EmbeddedOptions } from './installation-for';
import { identify, readPostmaster } from './postmaster';
import type { Installation } from './programs';
import { stopServer } from './stop-server';

export type EmbeddedServer = {
  readonly connectionString: string;
  /** As the role that may not change what is only added to. */
  readonly appConnectionString: string;
  /** Stops the server unless another process of this home still uses it. Close what is connected first. */
  readonly close: () => Promise<void>;
};

const databaseName = 'understory';
const holderName = 'understory holder';
const countHolders = readSql(__dirname, 'count-holders.sql');
const findDatabase = readSql(__dirname, 'find-database.sql');
const retryAfterMs = 1_000;

/** Adopts the running server of this home or starts it, and counts this process among those that use it. */
export const openEmbeddedServer = async (home: Home, options: EmbeddedOptions, log: Log): Promise<EmbeddedServer> => {
  const first = await withLock(home.path, 'database', () => join(home, options, log));
  let current = first;
  let closing = false;

  // A server that died under us (killed, out of memory) is started again by whoever notices first.
  const watch = async (): Promise<void> => {
    for (;;) {
      await current.holder.lost;
      if (closing) return;
      log.warn('lost the embedded database, starting it again');
      const again = await rejoin();
      if (again === undefined) return;
      current = again;
      if (again.port !== first.port)
        log.error('the embedded database moved to another port: restart this process', { port: again.port });
    }
  };
  const rejoin = async (): Promise<Joined | undefined> => {
    for (;;) {
      try {
        return await withLock(home.path, 'database', async () => (closing ? undefined : join(home, options, log)));
      } catch (error) {
        log.error('cannot bring the embedded database back yet', describeError(error));
        await delay(retryAfterMs, undefined, { ref: false });
        if (closing) return undefined;
      }
    }
  };
  void watch();

  return {
    connectionString: embeddedUrl(first.port, first.installation.password, databaseName),
    appConnectionString: embeddedUrl(first.port, appPasswordOf(first.installation.password), databaseName, appUser),
    close: () => {
      closing = true;
      return withLock(home.path, 'database', () => leave(current, log));
    },
  };
};

type Joined = { readonly installation: Installation; readonly port: number; readonly holder: HeldSession };

/** Under the lock, so that nobody stops the server between our finding it and our being counted. */
const join = async (home: Home, options: EmbeddedOptions, log: Log): Promise<Joined> => {
  const installation = await installationFor(home, options);
  await createClusterIfMissing(installation);
  const wished = (await home.settings()).databasePort;
  const { port } = await ensureServer(installation, wished, log);
  await installation.record(port);
  const holder = await hold(clientOptions(embeddedUrl(port, installation.password, 'postgres'), holderName));
  const [existing] = await holder.sql.query(findDatabase, [databaseName]);
  if (existing === undefined) await holder.sql.query(`create database ${databaseName}`);
  await ensureAppRole(holder.sql, installation.password);
  return { installation, port, holder };
};

const leave = async ({ installation, holder }: Joined, log: Log): Promise<void> => {
  await holder.release().catch(() => undefined);
  const postmaster = await readPostmaster(installation.dataFolder);
  const identity = postmaster === undefined ? 'gone' : await identify(postmaster, installation.dataFolder);
  // Killed, or stopped by hand.
  if (postmaster === undefined || identity === 'gone' || identity === 'another') return;
  if (!(await isUnheld(postmaster.port, installation.password))) return;
  await stopServer(installation);
  log.info('stopped the embedded database');
};

/** Not when it stops already: the machine going down tells every process at once. */
const isUnheld = async (port: number, password: string): Promise<boolean> => {
  try {
    const [row] = await conversation(port, password, 'understory closing', (sql) =>
      sql.query<{ holders: number }>(countHolders, [holderName]),
    );
    return row?.holders === 0;
  } catch (error) {
    if (errorCode(error) === cannotConnectNow) return false;
    throw error;
  }
};
