import type { NormSetRef } from '@understory/domain';
import type { Position } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';

const basisStatement = readSql(__dirname, 'read-basis.sql');

/** The read models that outcomes are computed from. */
export const modelsOfOutcomes = ['brain-map-history', 'caseload', 'readiness-flags'] as const;

/** Raised when the same rows give other numbers. */
const computation = 1;

export type Basis = {
  /** Everything up to here is in; null while a read model has read nothing yet. */
  readonly position: Position | null;
  /** Equal where the same events give the same numbers: a parked event that was taken in later changes it, too. */
  readonly text: string;
};

export const readBasis = async (sql: Sql, normSets: readonly NormSetRef[]): Promise<Basis> => {
  const [row] = await sql.query<{ position: Position | null; versions: string; parked: string }>(basisStatement, [
    modelsOfOutcomes,
  ]);
  const norms = normSets.map(({ name, version }) => [name, version]);
  const text = JSON.stringify([computation, norms, row?.versions ?? null, row?.parked ?? null]);
  return { position: row?.position ?? null, text };
};
