import type { BlindIndex, ReadLog, RecordKeys, SealingSecret, SignInSettings } from '@understory/access';
import type { CurrentReference } from '@understory/commands';
import type { Addressee, ChildId, ConsentId, Instant } from '@understory/domain';
import type { CommandId, EventStore, Position } from '@understory/event-store';
import type { QueueBoard } from '@understory/jobs';
import { type Database, type Log } from '@understory/platform';
import type { RunBacktest, Runner } from '@understory/read-models';

/** What the API stands on. It opens none of it and closes none of it. */
export type ApiPorts = {
  readonly database: Database;
  readonly store: EventStore;
  readonly keys: RecordKeys;
  readonly index: BlindIndex;
  readonly reference: CurrentReference;
  readonly log: Log;
  readonly clock: Clock;
  readonly newId: NewCommandId;
  /** Seals second factors, which the product must read again. */
  readonly factorSecret: SealingSecret;
  /** Seals what a provider wants to see again when somebody leaves it. */
  readonly idTokenSecret: SealingSecret;
  readonly signIn: SignInSettings;
  readonly isDemonstrationHome: () => Promise<boolean>;
  /** Beside the requests: replaying every history may not hold them up. */
  readonly runBacktest: RunBacktest;
  readonly readModels: Pick<Runner, 'caughtUp'>;
  readonly report: FindReport;
  readonly copy: DrawCopy;
  readonly queueBoard: QueueBoard;
  /** Whole years after the discharge for which records are kept; null where the agency has set none. */
  readonly retentionYears: number | null;
  /** What follows from the decision to erase a record; done twice, it is done once. */
  readonly finishErasure: (childId: ChildId) => Promise<void>;
  readonly readLog: ReadLog;
  /** How long a record stays open that was opened in an emergency. */
  readonly emergencyMinutes: number;
};

export type Clock = () => Instant;
export type NewCommandId = () => CommandId;

/** The newest report of a child, opened; null while none is built. */
export type FindReport = (childId: ChildId) => Promise<BuiltReport | null>;

/** The report as somebody else may have it, drawn now; null for a child without any event, and of an erased record. */
export type DrawCopy = (childId: ChildId, addressee: Addressee) => Promise<DrawnCopy | null>;

export type DrawnCopy = BuiltReport & {
  /** How many facts about other persons it keeps back. */
  readonly withheld: number;
  /** The consents it rests on. */
  readonly grounds: readonly ConsentId[];
};

export type BuiltReport = {
  readonly bytes: Uint8Array;
  /** What of the log the report was built from. */
  readonly position: Position;
};
