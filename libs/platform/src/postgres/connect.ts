import { Pool } from 'pg';
import type { Database } from '../sql';
import { clientOptions } from './client-options';
import { hold } from './hold';
import { listenTo } from './listen';
import type { Lender } from './loan';
import { sqlOver } from './sql-over';

export type ConnectOptions = {
  readonly applicationName: string;
  readonly maxConnections?: number;
  /** How long a statement of the pool may take; no limit without it. Held connections have none. */
  readonly statementMs?: number;
};

/** The `pg` adapter of the `Sql` port; it opens its first connection when the first statement comes. */
export const connect = (connectionString: string, options: ConnectOptions): Database => {
  const pool = new Pool({
    ...clientOptions(connectionString, options.applicationName),
    max: options.maxConnections ?? 10,
    ...(options.statementMs === undefined ? {} : { query_timeout: options.statementMs }),
  });
  // A lost server must be an error of the statement that meets it. Without these two, a connection that breaks while
  // nothing runs on it (idle in the pool, or lent and waiting) ends the whole process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  const lend: Lender = async (work) => {
    const client = await pool.connect();
    let spoiled = false;
    try {
      return await work({ client, discard: () => (spoiled = true) });
    } finally {
      client.release(spoiled);
    }
  };

  return {
    ...sqlOver(lend),
    hold: (applicationName) => hold(clientOptions(connectionString, applicationName)),
    listen: (channel, wake) => listenTo(clientOptions(connectionString, options.applicationName), channel, wake),
    close: () => pool.end(),
  };
};
