import { readSql, type Sql } from '@understory/platform';
import { erasedFile, isKeyName, recordIdOfErased } from '../key-names';
import type { KeyStore } from '../key-store';
import { tombstone } from '../tombstone';
import { gathered } from './gathered';

const readEntry = readSql(__dirname, 'read-entry.sql');
const writeEntryOnce = readSql(__dirname, 'write-entry-once.sql');
const writeEntryOver = readSql(__dirname, 'write-entry-over.sql');
const rewrapEntry = readSql(__dirname, 'rewrap-entry.sql');
const removeEntry = readSql(__dirname, 'remove-entry.sql');
const entryNames = readSql(__dirname, 'entry-names.sql');
const namesTaken = readSql(__dirname, 'names-taken.sql');

type Named = { readonly name: string };

const namesAtOnce = 1_000;

/** One row a name, in a database that holds nothing else: a backup of the record must never hold its keys, too. */
export const postgresKeyStore = (sql: Sql): KeyStore => {
  const checked = (name: string): string => {
    if (!isKeyName(name)) throw new Error('This is no name of a key.');
    return name;
  };
  // A list of children asks for each of them: what is asked while one question is under way goes along with the next.
  const erasedAmong = gathered(async (recordIds) => {
    const rows = await sql.query<Named>(namesTaken, [recordIds.map(erasedFile)]);
    return new Set(rows.flatMap(({ name }) => recordIdOfErased(name) ?? []));
  });
  return {
    placeOf: (name) => `${name} in the database of KEYS_URL`,
    read: async (name) => {
      const [row] = await sql.query<{ readonly content: Buffer }>(readEntry, [checked(name)]);
      return row?.content ?? null;
    },
    writeOnce: async (name, content) => {
      const written = await sql.query<Named>(writeEntryOnce, [checked(name), Buffer.from(content)]);
      return written.length === 0 ? 'existed' : 'written';
    },
    writeOver: async (name, content) => void (await sql.query(writeEntryOver, [checked(name), Buffer.from(content)])),
    rewrap: async (name, from, to) =>
      (await sql.query<Named>(rewrapEntry, [checked(name), from, Buffer.from(to)])).length > 0,
    bury: async (name) => void (await sql.query(writeEntryOver, [checked(name), Buffer.from(tombstone)])),
    remove: async (name) => void (await sql.query(removeEntry, [checked(name)])),
    erasedAmong,
    names: async function* (folder) {
      for await (const page of sql.pages<Named>(entryNames, [folder === undefined ? '' : `${folder}/`], namesAtOnce))
        yield* page.map(({ name }) => name);
    },
  };
};
