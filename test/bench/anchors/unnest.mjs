import { unitOfRows } from '../bed/units.mjs';
import { openTable } from './table.mjs';

const statement = {
  name: 'insert-events',
  text: `insert into event (id, stream, revision, schema_version, type, hash, metadata, data)
         select id, stream, revision, schema_version, type, decode(hash, 'hex'), metadata::json, data::json
           from unnest($1::uuid[], $2::text[], $3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[])
                  as added (id, stream, revision, schema_version, type, hash, metadata, data)`,
};

/** A thousand rows in one statement, which is one transaction. */
export const openUnnest = async (url, poolSize, table = {}) => {
  const pool = await openTable(url, poolSize, table);
  return {
    append: async (number) => {
      const rows = unitOfRows(number);
      const values = [
        rows.map(({ id }) => id),
        rows.map(({ stream }) => stream),
        rows.map(({ revision }) => revision),
        rows.map(({ schemaVersion }) => schemaVersion),
        rows.map(({ type }) => type),
        rows.map(({ hash }) => hash),
        rows.map(({ metadata }) => JSON.stringify(metadata)),
        rows.map(({ data }) => JSON.stringify(data)),
      ];
      await pool.query({ ...statement, values });
      return rows.length;
    },
    close: () => pool.end(),
  };
};
