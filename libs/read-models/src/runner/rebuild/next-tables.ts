import { readSql, type Sql } from '@understory/platform';
import { schemaOf } from '../place';
import type { ReadModel } from '../read-model';

const columnsOfTable = readSql(__dirname, 'columns-of-table.sql');
const constraintsOfTable = readSql(__dirname, 'constraints-of-table.sql');
const indexesToMake = readSql(__dirname, 'indexes-to-make.sql');

const oldSchema = 'read_models_old';

// Built, not in files: names cannot be parameters. They come from the declarations of the read models.

/** Empty, like the live ones with their constraints; copied by name, because a later migration may name them. */
export const createNext = async (sql: Sql, { tables }: ReadModel): Promise<void> => {
  for (const table of tables) {
    const [live, next] = namesOf(table);
    await sql.query(`create table ${next} (like ${live} including all excluding indexes)`);
    const constraints = await sql.query<{ readonly name: string; readonly definition: string }>(constraintsOfTable, [
      live,
    ]);
    for (const { name, definition } of constraints)
      await sql.query(`alter table ${next} add constraint ${name} ${definition}`);
  }
};

/** The other indexes, once the rows are there: filling them row by row would cost more. */
export const createIndexes = async (sql: Sql, { tables }: ReadModel): Promise<void> => {
  for (const table of tables) {
    const [live, next] = namesOf(table);
    for (const { definition } of await sql.query<{ readonly definition: string }>(indexesToMake, [live, next]))
      await sql.query(definition.replace(` ON ${live} `, ` ON ${next} `));
  }
};

const namesOf = (table: string): readonly [live: string, next: string] => [
  `${schemaOf.live}.${table}`,
  `${schemaOf.next}.${table}`,
];

export const dropNext = async (sql: Sql, { tables }: ReadModel): Promise<void> => {
  for (const table of tables) await sql.query(`drop table if exists ${schemaOf.next}.${table}`);
};

/** False after a migration of the live table, or when a table is not there. */
export const nextIsLikeLive = async (sql: Sql, { tables }: ReadModel): Promise<boolean> => {
  for (const table of tables) {
    const [live, next] = [await columnsOf(sql, 'live', table), await columnsOf(sql, 'next', table)];
    if (next === null || live !== next) return false;
  }
  return true;
};

const columnsOf = async (sql: Sql, place: 'live' | 'next', table: string): Promise<string | null> => {
  const rows = await sql.query<{ readonly columns: string | null }>(columnsOfTable, [`${schemaOf[place]}.${table}`]);
  return rows[0]?.columns ?? null;
};

/** Waits for its readers; from then on readers of the live tables wait, so the transaction must end soon. */
export const lockLive = async (sql: Sql, { tables }: ReadModel): Promise<void> => {
  // Sorted: two swaps at once must not each hold what the other wants.
  const names = [...tables].sort().map((table) => `${schemaOf.live}.${table}`);
  await sql.query(`lock table ${names.join(', ')} in access exclusive mode`);
};

export const exchange = async (sql: Sql, { tables }: ReadModel): Promise<void> => {
  for (const table of tables) {
    await sql.query(`alter table ${schemaOf.live}.${table} set schema ${oldSchema}`);
    await sql.query(`alter table ${schemaOf.next}.${table} set schema ${schemaOf.live}`);
  }
};

export const dropOld = async (sql: Sql, { tables }: ReadModel): Promise<void> => {
  for (const table of tables) await sql.query(`drop table if exists ${oldSchema}.${table}`);
};
