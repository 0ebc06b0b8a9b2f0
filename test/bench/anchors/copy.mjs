import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { requirePeer } from '../peers/fetch.mjs';
import { unitOfRows } from '../bed/units.mjs';
import { openTable } from './table.mjs';

const statement = 'copy event (id, stream, revision, schema_version, type, hash, metadata, data) from stdin';

const escaped = (text) => text.replaceAll('\\', '\\\\');

const lineOf = ({ id, stream, revision, schemaVersion, type, hash, metadata, data }) =>
  `${id}\t${stream}\t${revision}\t${schemaVersion}\t${type}\t\\\\x${hash}\t${escaped(JSON.stringify(metadata))}\t${escaped(JSON.stringify(data))}\n`;

/** A thousand rows in one COPY, which is one transaction. */
export const openCopy = async (url, poolSize) => {
  const { from } = requirePeer('pg-copy-streams', 'pg-copy-streams');
  const pool = await openTable(url, poolSize);
  return {
    append: async (number) => {
      const rows = unitOfRows(number);
      const client = await pool.connect();
      try {
        await pipeline(Readable.from([rows.map(lineOf).join('')]), client.query(from(statement)));
      } finally {
        client.release();
      }
      return rows.length;
    },
    close: () => pool.end(),
  };
};
