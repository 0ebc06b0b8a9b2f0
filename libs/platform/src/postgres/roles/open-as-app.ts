import type { Log } from '../../log/log';
import type { Database } from '../../sql';
import { connect, type ConnectOptions } from '../connect';
import type { OpenedDatabase } from '../open-database';
import { couldAlter } from './could-alter';
import { giveRights } from './give-rights';
import type { Rights } from './rights';

export type OpenedAsApp = {
  readonly database: Database;
  /** For those who bring their own driver (the queue). It carries the password. */
  readonly connectionString: string;
  readonly close: () => Promise<void>;
};

/** The same database as the role that the product runs as, once the owner has brought it up to date. */
export const openAsApp = async (
  { database: owner, connectionString, appConnectionString }: OpenedDatabase,
  rights: Rights,
  options: ConnectOptions & { readonly log: Log },
): Promise<OpenedAsApp> => {
  if (appConnectionString === null) {
    if (await couldAlter(owner, rights.addTo)) {
      options.log.warn(
        'The role of DATABASE_URL could alter the log; give it less and name its owner in DATABASE_OWNER_URL.',
      );
    }
    return { database: owner, connectionString, close: async () => undefined };
  }
  const database = connect(appConnectionString, options);
  try {
    await giveRights(owner, await roleOf(database), rights);
    if (await couldAlter(database, rights.addTo)) {
      options.log.warn('The role of DATABASE_URL could still alter the log: it owns it, or may become its owner.');
    }
    return { database, connectionString: appConnectionString, close: () => database.close() };
  } catch (error) {
    await database.close();
    throw error;
  }
};

const roleOf = async (database: Database): Promise<string> => {
  const [row] = await database.query<{ readonly role: string }>('select current_user as role');
  if (row === undefined) throw new Error('The database does not say who asks.');
  return row.role;
};
