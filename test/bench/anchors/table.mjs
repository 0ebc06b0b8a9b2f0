import pg from 'pg';

const underConstraints = 'alter table event add unique (id), add unique (stream, revision)';

/**
 * The plainest table that holds the same rows under the same three constraints as the log, and nothing else; `bare` has
 * its primary key alone and would take any event twice.
 */
const createTable = async (client, { bare }) => {
  await client.query(`
    create table event (
      position bigint generated always as identity primary key,
      id uuid not null,
      stream text collate "C" not null,
      revision integer not null,
      schema_version integer not null,
      type text not null,
      hash bytea not null,
      metadata json not null,
      data json not null
    )`);
  if (!bare) await client.query(underConstraints);
};

export const openTable = async (url, poolSize, { bare = false } = {}) => {
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  pool.on('error', () => undefined);
  await createTable(pool, { bare });
  return pool;
};
