import { rowOf } from '../bed/events.mjs';
import { requirePeer } from './fetch.mjs';

export const openEmmett = async (url, poolSize) => {
  const { getPostgreSQLEventStore } = requirePeer('emmett', '@event-driven-io/emmett-postgresql');
  const pg = requirePeer('emmett', 'pg');
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  pool.on('error', () => undefined);
  const store = getPostgreSQLEventStore(url, { schema: { autoMigration: 'None' }, connectionOptions: { pool } });
  await store.schema.migrate();
  return {
    append: async (number) => {
      const { stream, type, data, metadata } = rowOf(number);
      await store.appendToStream(stream, [{ type, data, metadata }], {
        expectedStreamVersion: 'STREAM_DOES_NOT_EXIST',
      });
      return 1;
    },
    close: async () => {
      await store.close();
      if (!pool.ended) await pool.end();
    },
  };
};
