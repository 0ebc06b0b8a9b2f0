import { statedPurposes } from '../stated-purpose/purposes';
import type { ReadOutcome } from './read-outcome';

/**
 * In which way: on a screen, to be printed, to be taken along as a table or file, or while looking for somebody; or a
 * write, where what it rests on stands nowhere else.
 */
export const readKinds = ['read', 'print', 'export', 'search', 'write'] as const;

export type ReadKind = (typeof readKinds)[number];

/** What somebody's reach rests on by itself. */
const reachPurposes = ['care-team', 'program', 'audit', 'administration', 'emergency', 'partner-share'] as const;

/**
 * Why somebody may look: what their reach rests on, or what they said. `unstated` stands in entries older than purposes,
 * and of whoever proved to be nobody.
 */
export const purposes = [...reachPurposes, ...statedPurposes, 'command-line', 'unstated'] as const;

export type Purpose = (typeof purposes)[number];

/** One look at records by a person. A list is one entry that names all its records. */
export type ReadEntry = {
  /** An account, or `os-user-<number>` at the command line. */
  readonly readerId: string;
  readonly readerRole: string;
  /** The name of the operation, as the description of the API or the command line has it. */
  readonly action: string;
  readonly kind: ReadKind;
  readonly purpose: Purpose;
  /** The emergency access or the share that the purpose rests on. */
  readonly purposeId?: string;
  /** A keyed digest of what was searched for: the same text is recognised, and none is told. */
  readonly searchDigest?: string;
  readonly recordIds: readonly string[];
  /** UTC with milliseconds. */
  readonly readAt: string;
  /** The address of the connection, or `command-line`. */
  readonly cameFrom: string;
  readonly outcome: ReadOutcome;
  /** The entry that was written before its answer and whose outcome this one tells. */
  readonly follows?: bigint;
};

/** An entry as it is shown: which other records a list held is nobody's business who asks about one. */
export type LoggedRead = Omit<ReadEntry, 'recordIds' | 'purposeId' | 'searchDigest' | 'follows'> & {
  readonly entryId: bigint;
  readonly purposeId: string | null;
  /** As the account is called now; null for whoever has none, as at the command line. */
  readonly readerName: string | null;
  readonly numberOfRecords: number;
};

/** One person in one role, and how often a record was shown to them over all time. */
export type ReaderOfRecord = {
  readonly readerId: string;
  readonly readerName: string | null;
  readonly readerRole: string;
  readonly shown: number;
  /** Asked for, and refused or failed. */
  readonly notShown: number;
  readonly firstAt: string;
  readonly lastAt: string;
};
