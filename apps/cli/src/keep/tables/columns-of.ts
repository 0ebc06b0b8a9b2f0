import { readSql, type Sql } from '@understory/platform';

const columnsStatement = readSql(__dirname, 'columns-of-table.sql');

export type Column = { readonly name: string; readonly isIdentity: boolean };

/** `table` with its schema; none for a table that is not there. */
export const columnsOf = async (sql: Sql, table: string): Promise<readonly Column[]> =>
  sql.query<Column>(columnsStatement, table.split('.'));

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const quotedTable = (table: string): string => table.split('.').map(quoted).join('.');
