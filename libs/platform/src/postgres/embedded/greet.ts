import { realpath } from 'node:fs/promises';
import { errorCode } from '../../home/explain-file-error';
import type { Sql } from '../../sql';
import { clientOptions } from '../client-options';
import { hold } from '../hold';
import { readSql } from '../read-sql';
import { databaseUser } from './create-cluster';

const showDataDirectory = readSql(__dirname, 'show-data-directory.sql');
/** The server starts, recovers or stops. */
export const cannotConnectNow = '57P03';
const wrongPassword = '28P01';

export const embeddedUrl = (port: number, password: string, databaseName: string, user = databaseUser): string =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${databaseName}`;

/** One short conversation with the server's own maintenance database. */
export const conversation = async <Result>(
  port: number,
  password: string,
  applicationName: string,
  talk: (sql: Sql) => Promise<Result>,
): Promise<Result> => {
  const held = await hold(clientOptions(embeddedUrl(port, password, 'postgres'), applicationName));
  try {
    return await talk(held.sql);
  } finally {
    await held.release();
  }
};

/** `busy`: it starts, recovers or stops. `another-folder`: our password, and not our data. */
export type Greeting = 'ready' | 'busy' | 'silent' | 'wrong-password' | 'another-folder';

export const greet = async (port: number, password: string, dataFolder: string): Promise<Greeting> => {
  try {
    const [row] = await conversation(port, password, 'understory greeting', (sql) =>
      sql.query<{ folder: string }>(showDataDirectory),
    );
    return (await realpath(row?.folder ?? '')) === (await realpath(dataFolder)) ? 'ready' : 'another-folder';
  } catch (error) {
    switch (errorCode(error)) {
      case cannotConnectNow:
        return 'busy';
      case wrongPassword:
        return 'wrong-password';
      default:
        return 'silent';
    }
  }
};
