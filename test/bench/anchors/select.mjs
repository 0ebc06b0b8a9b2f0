import pg from 'pg';
import { look } from '../bed/read-ours.mjs';

const pageSize = 1_000;
const statement = {
  name: 'select-page',
  text: `select position, id, stream, revision, type, schema_version as "schemaVersion", data, metadata, encode(hash, 'hex') as hash
           from event_store.event
          where position > $1
          order by position
          limit ${pageSize}`,
};

/** Page after page of our own table by its primary key, parsed by the driver. */
export const openSelect = (url, poolSize) => {
  const pool = new pg.Pool({ connectionString: url, max: poolSize });
  pool.on('error', () => undefined);
  return {
    readWhole: async () => {
      let events = 0;
      for (let last = '0'; ;) {
        const { rows } = await pool.query({ ...statement, values: [last] });
        rows.forEach(look);
        events += rows.length;
        if (rows.length < pageSize) return events;
        last = rows.at(-1).position;
      }
    },
    close: () => pool.end(),
  };
};
