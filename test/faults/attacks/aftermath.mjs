import { until } from '../storm/until.mjs';
import { typed } from './hostile-texts.mjs';

const pageSize = 5_000;

/** What the attacks have left behind: nothing refused in the log, a log that proves itself, and read models of exactly that. */
export const judgeAftermath = async ({ product, database, refused, accepted, clinic, tally, say }) => {
  const written = await commandsIn(database);
  for (const key of refused) if (written.has(key)) tally.found('half-written', 'a refused request has left an event');
  say(`  ${refused.size} refused, ${accepted.size} accepted, ${written.size} commands in the log`);
  await until('the read models are there', 120_000, async () => (await distanceOf(database)) === 0);
  const live = await rowsOf(database);
  const rebuilt = await product.run('rebuild', '--all');
  if (rebuilt.code !== 0) tally.found('half-written', `the read models could not be rebuilt: ${rebuilt.said.slice(-300)}`);
  await until('the read models are there', 120_000, async () => (await distanceOf(database)) === 0);
  const anew = await rowsOf(database);
  for (const [table, digest] of live) if (anew.get(table) !== digest) tally.found('half-written', `${table} rebuilt from the log is not what it was`);
  say(`  ${live.size} tables of read models are, rebuilt, what they were`);
  const { code, said } = await product.run('verify');
  say(`  ${said.trim().split('\n').at(-1)}`);
  if (code !== 0) tally.found('half-written', `verify ended with ${code}: ${said.slice(-300)}`);
  if (!product.isAlive()) tally.found('5xx', 'the product has ended');
  searchLog(product.said(), clinic, tally);
};

const commandsIn = async (database) => {
  const found = new Set();
  const statement = `select distinct metadata ->> 'commandId' as id from event_store.event`;
  for await (const page of database.pages(statement, [], pageSize)) for (const { id } of page) found.add(id);
  return found;
};

const distanceOf = async (database) => {
  const [{ behind }] = await database.query(
    `select coalesce(max(head.position - checkpoint.position), 0)::int as behind
       from event_store.log_head as head, read_models.checkpoint as checkpoint`,
  );
  return behind;
};

/** A digest of each table that a read model owns; what says when a row was made is no part of it. */
const rowsOf = async (database) => {
  const tables = await database.query(
    `select table_name as name from information_schema.tables where table_schema = 'read_models' and table_type = 'BASE TABLE' order by 1`,
  );
  const digests = new Map();
  for (const { name } of tables.filter(({ name: table }) => !/checkpoint|rebuild|parked|skipped/.test(table))) {
    const [{ digest }] = await database.query(`select coalesce(md5(string_agg(md5(one::text), '' order by md5(one::text))), '') as digest from read_models.${name} as one`);
    digests.set(name, digest);
  }
  return digests;
};

/** Nothing personal, nothing typed and nothing secret in what the product has said, as talkative as it can be made. */
const searchLog = (said, { planted, secrets }, tally) => {
  tally.tried(undefined, 1);
  if (said.includes(planted)) tally.found('let-in', 'the log shows what stands in a record');
  if (said.includes(typed)) tally.found('let-in', 'the log repeats what was typed');
  for (const secret of secrets) if (said.includes(secret)) tally.found('let-in', 'the log shows a secret');
};
