import { rowOf } from '../bed/events.mjs';
import { openTable } from './table.mjs';

const statement = {
  name: 'insert-event',
  text: `insert into event (id, stream, revision, schema_version, type, hash, metadata, data)
         values ($1, $2, $3, $4, $5, decode($6, 'hex'), $7, $8)`,
};

/** One row, one statement, one transaction: what an application writes that has no event store. */
export const openInsert = async (url, poolSize, table = {}) => {
  const pool = await openTable(url, poolSize, table);
  return {
    append: async (number) => {
      const { id, stream, revision, schemaVersion, type, hash, metadata, data } = rowOf(number);
      const values = [id, stream, revision, schemaVersion, type, hash, JSON.stringify(metadata), JSON.stringify(data)];
      await pool.query({ ...statement, values });
      return 1;
    },
    close: () => pool.end(),
  };
};
