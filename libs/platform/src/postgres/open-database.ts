import type { Configuration } from '../configuration/configuration';
import type { Home } from '../home/home';
import { silentLog, type Log } from '../log/log';
import type { Database } from '../sql';
import { connect, type ConnectOptions } from './connect';
import { openEmbeddedServer } from './embedded/embedded-server';
import type { EmbeddedOptions } from './embedded/installation-for';
import { greetGiven } from './greet-given';

export type OpenedDatabase = {
  readonly database: Database;
  /** For those who bring their own driver (the queue). It carries the password. */
  readonly connectionString: string;
  /** As the role that the product runs as, where that is another one than the owner of the tables. */
  readonly appConnectionString: string | null;
  readonly embedded: boolean;
  /** Closes the pool; of the embedded server, the last process of the home stops it. */
  readonly close: () => Promise<void>;
};

export type OpenDatabaseOptions = {
  readonly log?: Log;
  readonly embedded?: EmbeddedOptions;
  readonly maxConnections?: number;
};

/** The given PostgreSQL, or the embedded one of this home, as whoever owns its tables. */
export const openDatabase = async (
  {
    databaseUrl,
    databaseOwnerUrl,
  }: Pick<Configuration, 'databaseUrl'> & Partial<Pick<Configuration, 'databaseOwnerUrl'>>,
  home: Home,
  applicationName: string,
  options: OpenDatabaseOptions = {},
): Promise<OpenedDatabase> => {
  const pool: ConnectOptions = {
    applicationName,
    ...(options.maxConnections === undefined ? {} : { maxConnections: options.maxConnections }),
  };
  if (databaseUrl !== undefined) {
    const database = connect(databaseOwnerUrl ?? databaseUrl, pool);
    await greetGiven(database, databaseOwnerUrl === undefined ? 'DATABASE_URL' : 'DATABASE_OWNER_URL');
    return {
      database,
      connectionString: databaseOwnerUrl ?? databaseUrl,
      appConnectionString: databaseOwnerUrl === undefined ? null : databaseUrl,
      embedded: false,
      close: once(() => database.close()),
    };
  }

  const server = await openEmbeddedServer(home, options.embedded ?? {}, options.log ?? silentLog);
  const database = connect(server.connectionString, pool);
  return {
    database,
    connectionString: server.connectionString,
    appConnectionString: server.appConnectionString,
    embedded: true,
    close: once(async () => {
      await database.close();
      await server.close();
    }),
  };
};

/** A second signal may ask for the same end again. */
const once = (end: () => Promise<void>): (() => Promise<void>) => {
  let ending: Promise<void> | undefined;
  return () => (ending ??= end());
};
