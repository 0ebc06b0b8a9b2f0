import type { ArchivedTable } from '@understory/event-store';
import { OperatorError, type Sql } from '@understory/platform';
import { columnsOf, quoted, quotedTable } from './columns-of';
import { keptTables } from './kept-tables';

/** Why an archive with these tables cannot be restored here; null when it can. */
export const refusedTables = async (sql: Sql, tables: readonly ArchivedTable[]): Promise<string | null> => {
  for (const { name, columns } of tables) {
    if (!keptTables.some((kept) => kept === name)) return newer(`the table ${name}`);
    const known = (await columnsOf(sql, name)).map((column) => column.name);
    const unknown = columns.find((column) => !known.includes(column));
    if (unknown !== undefined) return newer(`the column ${name}.${unknown}`);
  }
  return null;
};

const newer = (what: string): string =>
  `it holds ${what}, which this release does not know: restore it with the release that wrote it`;

/**
 * Puts rows back as they were. Rows that are there already, from a restore that was interrupted, are left; others that
 * stand in the way stop it. A column that the archive does not know yet gets its default.
 */
export const restoreRows = async (sql: Sql, table: ArchivedTable, rows: readonly string[]): Promise<void> => {
  if (rows.length === 0) return;
  await sql.transaction(async (transaction) => {
    const [found] = await transaction.query<{ readonly inserted: number }>(insertion(table), [`[${rows.join(',')}]`]);
    if (found?.inserted !== rows.length && !(await holdsAll(transaction, table, rows)))
      throw new OperatorError(
        `${table.name} holds other rows already. Restore into a new home (UNDERSTORY_HOME) or an empty database (DATABASE_URL).`,
      );
    for (const { name, isIdentity } of await columnsOf(transaction, table.name))
      if (isIdentity) await transaction.query(nextAfterLast(table.name, name), [table.name, name]);
  });
};

// Built, not in files: names cannot be parameters. `refusedTables` has compared them with the real ones.
const insertion = ({ name, columns }: ArchivedTable): string => {
  const names = columns.map(quoted).join(', ');
  return `with inserted as (
      insert into ${quotedTable(name)} (${names}) overriding system value
      select ${names} from json_populate_recordset(null::${quotedTable(name)}, $1::json)
      on conflict do nothing
      returning 1
    )
    select count(*)::integer as inserted from inserted`;
};

/** Compared as text: a column of type json has no equality. */
const holdsAll = async (sql: Sql, { name, columns }: ArchivedTable, rows: readonly string[]): Promise<boolean> => {
  const names = columns.map((column) => `to_jsonb(kept.${quoted(column)})::text`).join(', ');
  const missing = await sql.query(
    `select ${names} from json_populate_recordset(null::${quotedTable(name)}, $1::json) as kept
     except
     select ${names} from ${quotedTable(name)} as kept
     limit 1`,
    [`[${rows.join(',')}]`],
  );
  return missing.length === 0;
};

const nextAfterLast = (table: string, column: string): string =>
  `select setval(pg_get_serial_sequence($1, $2), max(${quoted(column)})) from ${quotedTable(table)}`;
