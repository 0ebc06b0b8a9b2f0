import { readSql, type Sql } from '@understory/platform';
import type { Fault, Verification } from '../hash-chain/fault';

const insert = readSql(__dirname, 'insert-verification.sql');
const last = readSql(__dirname, 'last-verification.sql');

/** A person reads a few; the command line has printed all. */
const keptFaults = 20;

/** A place where the log is not what was written, as it is kept: positions as text. */
export type KeptFault = Omit<Fault, 'position'> & { readonly position: string | null };

export type KeptVerification = Omit<Verification, 'faults'> & {
  /** UTC with milliseconds. */
  readonly verifiedAt: string;
  readonly faults: readonly KeptFault[];
};

export const keepVerification = async (sql: Sql, found: Verification, verifiedAt: string): Promise<void> => {
  const { events, streams, seals, faultCount, faults } = found;
  const kept = faults.slice(0, keptFaults).map((fault) => ({ ...fault, position: fault.position?.toString() ?? null }));
  await sql.query(insert, [verifiedAt, events, streams, seals, faultCount, JSON.stringify(kept)]);
};

/** Null until somebody has verified the log. */
export const lastVerification = async (sql: Sql): Promise<KeptVerification | null> =>
  (await sql.query<KeptVerification>(last))[0] ?? null;
