import { accessMigrations } from '@understory/access';
import { eventStoreMigrations } from '@understory/event-store';
import { jobsMigrations } from '@understory/jobs';
import {
  migrate,
  openAsApp,
  openDatabase,
  openHome,
  openLog,
  readConfiguration,
  type Configuration,
} from '@understory/platform';
import { readModelMigrations } from '@understory/read-models';
import { progressBar } from '../progress/progress-bar';
import { now } from './clock';
import type { Foundation } from './foundation';
import { rightsOfApp } from './rights-of-app';
import { openStore } from './open-store';

/** Opens home, database and log for one process and brings the schema up to date. Makes no key and writes no event. */
export const openFoundation = async (purpose: string): Promise<Foundation> => {
  const configuration = readConfiguration();
  const log = openLog(isService(purpose) ? configuration : quieter(configuration));
  const home = await openHome(configuration.home);
  const opened = await openDatabase(configuration, home, `understory ${purpose}`, { log, maxConnections });
  const closing = [opened.close];
  const closeAll = async (): Promise<void> => {
    for (const close of [...closing].reverse()) await close();
  };
  try {
    await migrate(opened.database, [eventStoreMigrations, ...readModelMigrations, jobsMigrations, ...accessMigrations]);
    const app = await openAsApp(opened, rightsOfApp, { log, applicationName: `understory ${purpose}`, maxConnections });
    closing.push(app.close);
    const { database, connectionString } = app;
    const { store, adoptIdentity, close } = await openStore(configuration, database);
    closing.push(close);
    return {
      configuration,
      home,
      log,
      database,
      connectionString,
      store,
      adoptIdentity,
      now,
      progress: progressBar,
      tell: (line) => void process.stderr.write(`${line}\n`),
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
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

/** Runs one command over the log alone and closes it whatever happens. */
export const withFoundation = async (
  purpose: string,
  work: (foundation: Foundation) => Promise<void>,
): Promise<void> => {
  const foundation = await openFoundation(purpose);
  try {
    await work(foundation);
  } finally {
    await foundation.close();
  }
};
