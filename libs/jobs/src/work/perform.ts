import type { Position } from '@understory/event-store';
import { type Database, failureFacts, type Log, pause } from '@understory/platform';
import { storeArtefact } from '../artefacts/artefact';
import type { JobKind } from '../job-kind';
import type { Attempt, Wake } from '../job-queue';
import { recordFailure } from '../requests/failed-requests';
import { errorCodeOf } from './error-code';
import type { RequestLedger } from './request-ledger';
import { takeTurns } from './take-turns';
import { within } from './within';

const lockAgainMs = 100;

export type Performer = (wake: Wake, attempt: Attempt, signal: AbortSignal) => Promise<void>;

type PerformerOptions = {
  readonly database: Database;
  readonly ledger: RequestLedger;
  readonly kinds: ReadonlyMap<string, JobKind>;
  readonly attemptWithinMs: number;
  readonly log: Log;
};

/** One attempt at one job. Rejects with nothing but a code, since the queue keeps what it is told. */
export const performer = ({ database, ledger, kinds, attemptWithinMs, log }: PerformerOptions): Performer => {
  const inTurn = takeTurns();

  const attemptOnce = async (wake: Wake, signal: AbortSignal, onBegun: (asked: Position) => void): Promise<void> => {
    const { wanted, requestedPosition, head } = await beginLocked(ledger, wake, signal);
    if (requestedPosition !== null) onBegun(requestedPosition);
    let mustRelease = true;
    try {
      if (!wanted || requestedPosition === null || head === null) return;
      const kind = kinds.get(wake.kind);
      if (kind === undefined) throw Object.assign(new Error(), { code: 'JOB.UNKNOWN_KIND' });
      await within(attemptWithinMs, signal, (limited) =>
        kind.run({
          recordId: wake.recordId,
          requestedPosition,
          atPosition: head,
          signal: limited,
          storeArtefact: (artefact) => storeArtefact(database, { ...wake, ...artefact, builtAtPosition: head }),
        }),
      );
      await ledger.finish({ ...wake, atPosition: head });
      mustRelease = false;
    } finally {
      // Not waited for: the next job of this record in this process may share the lock.
      if (mustRelease) void ledger.release(wake.recordId).catch(() => undefined);
    }
  };

  return async (wake, attempt, signal) => {
    let requestedPosition: Position | null = null;
    const onBegun = (asked: Position): void => {
      requestedPosition = asked;
    };
    try {
      await inTurn(wake.recordId, () => attemptOnce(wake, signal, onBegun));
    } catch (error) {
      const code = errorCodeOf(error);
      // An aborted attempt says nothing about the job: it runs again here or elsewhere.
      if (!signal.aborted) {
        const facts = { kind: wake.kind, ...failureFacts(error) };
        if (attempt.isLast) log.error('A job was given up.', facts);
        else log.warn('A job failed and is tried again.', facts);
        // Without this note the request just stays unfinished, and the reconciler finds it.
        await recordFailure(database, wake, { code, isLast: attempt.isLast, requestedPosition }).catch(() => undefined);
      }
      throw withoutDetails(code);
    }
  };
};

/** Waits for whoever works on the record elsewhere: that lasts as long as an attempt may, or until that process dies. */
const beginLocked = async (ledger: RequestLedger, wake: Wake, signal: AbortSignal) => {
  for (;;) {
    signal.throwIfAborted();
    const begun = await ledger.begin(wake);
    if (begun.locked) return begun;
    await pause(lockAgainMs, signal);
  }
};

const withoutDetails = (code: string): Error => {
  const error = new Error(code);
  error.stack = code;
  return error;
};
