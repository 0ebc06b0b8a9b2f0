import type { TableToArchive } from '@understory/event-store';
import type { Sql } from '@understory/platform';
import { columnsOf, quoted, quotedTable } from './columns-of';
import { keptTables } from './kept-tables';

const rowsInPage = 1_000;

/** The kept tables as JSON rows, whatever their columns are: a release that adds one needs no change here. */
export const tablesToArchive = async (sql: Sql): Promise<readonly TableToArchive[]> =>
  Promise.all(
    keptTables.map(async (name) => {
      const columns = (await columnsOf(sql, name)).map((column) => column.name);
      return { name, columns, rows: rowsOf(sql, name, columns) };
    }),
  );

// Built, not in a file: names cannot be parameters. They come from the list beside this and from the database itself.
async function* rowsOf(sql: Sql, table: string, columns: readonly string[]): AsyncGenerator<readonly string[]> {
  const names = columns.map(quoted).join(', ');
  // jsonb and not json: the text of a row never breaks a line, whatever its columns hold.
  const statement = `select to_jsonb(kept)::text as row from (select ${names} from ${quotedTable(table)} order by 1) as kept`;
  for await (const page of sql.pages<{ readonly row: string }>(statement, [], rowsInPage))
    yield page.map(({ row }) => row);
}
