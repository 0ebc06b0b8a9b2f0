import type { Position } from '@understory/event-store';
import type { Urgency } from './requests/urgency';

/** Something that is made again when a record changes. What it does is handed in by the application. */
export type JobKind = {
  readonly name: string;
  /** Of two that are equally urgent, 1 goes first; under a thousand. */
  readonly priority: number;
  /** May run twice, or beside a twin that lost its lock: every effect must be conditional on `atPosition`. */
  run(job: Job): Promise<void>;
};

export type Job = {
  readonly recordId: string;
  readonly requestedPosition: Position;
  /** The head of the log, read before anything else was: what is built from here on reflects at least this. */
  readonly atPosition: Position;
  /** Aborted when the time is up, the process stops, or another process was given the job. */
  readonly signal: AbortSignal;
  /** Keeps a result, unless one of the same kind and record was built at this position or later. */
  storeArtefact(artefact: { readonly identity: string; readonly body: Uint8Array }): Promise<'stored' | 'not-newer'>;
};

/** What an event asks for: one record, or every record that the kind was ever asked for (new norms, say). */
export type Request =
  | {
      readonly kind: string;
      readonly recordId: string;
      /** `interactive` if left out. */
      readonly urgency?: Urgency;
      /** Waits this long for more of its like: a burst of small changes makes one job. */
      readonly settleMs?: number;
    }
  | {
      readonly kind: string;
      readonly records: 'all';
      /** `background` if left out. */
      readonly urgency?: Urgency;
    };
