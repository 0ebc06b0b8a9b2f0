import type { Position } from '@understory/event-store';

/** Something that is made again when a record changes. What it does is handed in by the application. */
export type JobKind = {
  readonly name: string;
  /** 1 goes first: interactive work before background before rebuild. */
  readonly priority: number;
  /** Waits this long for further changes of the record before the first run. */
  readonly debounceMs?: number;
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

/** What an event asks for: one record, or every record that ever asked for anything (new norms, say). */
export type Request =
  { readonly kind: string; readonly recordId: string } | { readonly kind: string; readonly records: 'all' };
