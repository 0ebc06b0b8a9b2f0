import { readSql, type Sql } from '@understory/platform';

const adoptStatement = readSql(__dirname, 'adopt-identity.sql');

export type ArchivedIdentity = { readonly storeId: string; readonly epoch: number };

/** Makes a log in PostgreSQL the continuation of the one that was archived, in a later epoch. */
export const adoptPostgresIdentity = async (sql: Sql, { storeId, epoch }: ArchivedIdentity): Promise<void> => {
  await sql.query(adoptStatement, [storeId, epoch]);
};
