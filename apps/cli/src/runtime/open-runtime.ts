import { accessMigrations, openFolderKeys } from '@understory/access';
import { ensureReferenceData, referenceData } from '@understory/commands';
import { eventStoreMigrations, postgresEventStore } from '@understory/event-store';
import { jobsMigrations } from '@understory/jobs';
import { migrate, openDatabase, openHome, openLog, readConfiguration, type Configuration } from '@understory/platform';
import { readModelMigrations } from '@understory/read-models';
import { progressBar } from '../progress/progress-bar';
import { newCommandId, now } from './clock';
import type { Runtime } from './runtime';

/** Opens home, database, log and keys for one process, brings the schema up to date, and sees that norms are in force. */
export const openRuntime = async (purpose: string): Promise<Runtime> => {
  const configuration = readConfiguration();
  const log = openLog(isService(purpose) ? configuration : quieter(configuration));
  const home = await openHome(configuration.home);
  const opened = await openDatabase(configuration, home, `understory ${purpose}`, { log, maxConnections });
  try {
    const { database, connectionString } = opened;
    await migrate(database, [eventStoreMigrations, ...readModelMigrations, jobsMigrations, ...accessMigrations]);
    const store = postgresEventStore(database);
    const { keys, index } = await openFolderKeys(home.keysFolder);
    await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at: now() });
    return {
      configuration,
      home,
      log,
      database,
      connectionString,
      store,
      keys,
      index,
      reference: referenceData(store),
      now,
      newCommandId,
      progress: progressBar,
      tell: (line) => void process.stderr.write(`${line}\n`),
      close: () => opened.close(),
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
};

const isService = (purpose: string): boolean => purpose === 'start' || purpose === 'worker';

/** Who asked for one map does not want to hear that a database started; `LOG_LEVEL=debug` tells it all the same. */
const quieter = ({ logLevel }: Configuration): Pick<Configuration, 'logLevel'> => ({
  logLevel: logLevel === 'info' ? 'warn' : logLevel,
});

// Eight jobs, three read models and a request or two at once; four such processes fit the embedded server's hundred.
const maxConnections = 16;

/** Runs one command of the command line over an open runtime and closes it whatever happens. */
export const withRuntime = async (purpose: string, work: (runtime: Runtime) => Promise<void>): Promise<void> => {
  const runtime = await openRuntime(purpose);
  try {
    await work(runtime);
  } finally {
    await runtime.close();
  }
};
