import { openFolderKeys, type RecordKey } from '@understory/access';
import { consultationPersonalFields, personalFields } from '@understory/domain';
import { openDatabase, openHome, type Sql } from '@understory/platform';

/** A sealed text, where it stands, and the record whose key opens it; null where none does. */
export type SealedText = { readonly where: string; readonly recordId: string | null };

export type KeysInHand = ReadonlyMap<string, RecordKey>;

type Column = { readonly schema: string; readonly table: string; readonly column: string };

const columnsThatHoldText = `
  select table_schema as schema, table_name as "table", column_name as "column"
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
   where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
     and data_type in ('text', 'json', 'jsonb', 'character varying', 'ARRAY')`;

/** The keys of every record of a home, as a process holds them that has not heard of an erasure. */
export const keysOf = async (home: string): Promise<KeysInHand> =>
  within(home, async (sql, keysFolder) => {
    const rows = await sql.query<{ readonly childId: string }>(
      'select child_id as "childId" from read_models.caseload',
    );
    return (await openFolderKeys(keysFolder)).keys.findMany(rows.map(({ childId }) => childId));
  });

/** Every sealed text of the database of a home, in whatever table, tried with these keys. */
export const sealedTextsIn = (home: string, keys: KeysInHand): Promise<readonly SealedText[]> =>
  within(home, async (sql) => {
    const places = await placesIn(sql);
    const found: SealedText[] = [];
    for (const { schema, table, column } of await sql.query<Column>(columnsThatHoldText)) {
      const rows = await sql.query<{ readonly text: string }>(
        `select "${column}"::text as text from "${schema}"."${table}" where "${column}"::text like '%sealed1.%'`,
      );
      const texts = rows.flatMap(({ text }) =>
        [...text.matchAll(/sealed1\.[A-Za-z0-9_-]+/g)].map(([sealed]) => sealed),
      );
      for (const text of texts)
        found.push({ where: `${schema}.${table}.${column}`, recordId: whose(text, keys, places) });
    }
    return found;
  });

/** What a text is sealed for is part of its seal: the fields of the streams, and drafts. */
const placesIn = async (sql: Sql): Promise<readonly string[]> => {
  const streams = await sql.query<{ readonly stream: string }>('select distinct stream from event_store.event');
  const drafts = await sql.query<{ readonly place: string }>(
    `select 'draft ' || draft_id || ' of ' || record_id as place from access.draft`,
  );
  const fields = new Set([personalFields, consultationPersonalFields].flatMap((of) => Object.values(of).flat()));
  return [
    ...drafts.map(({ place }) => place),
    ...streams
      .filter(({ stream }) => /^(child|consultation)-/.test(stream))
      .flatMap(({ stream }) => [...fields].map((field) => `${stream}#${field}`)),
  ];
};

const whose = (text: string, keys: KeysInHand, places: readonly string[]): string | null => {
  for (const [recordId, key] of keys) if (places.some((place) => opens(key, text, place))) return recordId;
  return null;
};

const opens = (key: RecordKey, text: string, place: string): boolean => {
  try {
    key.open(text, place);
    return true;
  } catch {
    return false;
  }
};

const within = async <Result>(
  folder: string,
  work: (sql: Sql, keysFolder: string) => Promise<Result>,
): Promise<Result> => {
  const home = await openHome(folder);
  const opened = await openDatabase({ databaseUrl: undefined }, home, 'understory test');
  try {
    return await work(opened.database, home.keysFolder);
  } finally {
    await opened.close();
  }
};
