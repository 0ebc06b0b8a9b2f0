import type { Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Wake } from '../job-queue';

const storeStatement = readSql(__dirname, 'store-artefact.sql');
const findStatement = readSql(__dirname, 'find-artefact.sql');

/** The newest result of a kind for a record. */
export type Artefact = Wake & {
  readonly builtAtPosition: Position;
  /** Names what it was built from and with; equal identities mean equal content. */
  readonly identity: string;
  /** Sealed by whoever made it. */
  readonly body: Uint8Array;
};

export const storeArtefact = async (sql: Sql, artefact: Artefact): Promise<'stored' | 'not-newer'> => {
  const { kind, recordId, builtAtPosition, identity, body } = artefact;
  const stored = await sql.query(storeStatement, [kind, recordId, builtAtPosition, identity, body]);
  return stored.length === 1 ? 'stored' : 'not-newer';
};

export const findArtefact = async (sql: Sql, { kind, recordId }: Wake): Promise<Artefact | null> => {
  const rows = await sql.query<Artefact>(findStatement, [kind, recordId]);
  return rows[0] ?? null;
};
