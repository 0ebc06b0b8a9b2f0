import type { EventEnvelope, StreamName } from '../envelope';
import type { EventStore } from '../event-store';
import { matchBeginning } from './match-beginning';
import { proveLog, type LogProof, type LogProver } from './prove-log';

export type CopyRequest = {
  readonly from: EventStore;
  readonly to: EventStore;
  readonly onProgress?: (at: {
    readonly phase: 'copying' | 'checking';
    readonly events: number;
    /** Exact where positions count the events, elsewhere drawn from how far along the log it is. */
    readonly total: number;
  }) => void;
};

export type CopyOutcome =
  | {
      readonly outcome: 'copied';
      readonly proof: LogProof;
      /** Events that the target held already, from a copy that was interrupted. */
      readonly heldBefore: number;
      /** Somebody wrote to the source meanwhile: copy again for the rest. */
      readonly sourceGrew: boolean;
    }
  /** Nothing was written to the target. */
  | { readonly outcome: 'refused'; readonly problem: string }
  /** One of the two logs is not what it should be. */
  | { readonly outcome: 'faulty'; readonly problem: string };

/** Moves a log into another store: same events, same order, same chain. Then reads the copy and compares. */
export const copyLog = async ({ from, to, onProgress = () => undefined }: CopyRequest): Promise<CopyOutcome> => {
  const prover = proveLog();
  const beginning = matchBeginning(to);
  const sourceHead = await from.head();
  let appended = 0;
  let reached: bigint = 0n;
  for await (const page of from.readAll(null)) {
    for (const event of page) {
      const wrong = prover.next(event);
      if (wrong !== null) return { outcome: 'faulty', problem: `in the source, ${placeOf(event)}: ${wrong}` };
    }
    const matched = await beginning.match(page);
    if (matched.outcome === 'differs') return { outcome: 'refused', problem: notABeginning(matched.at) };
    if (matched.missing.length > 0) {
      const outcome = await to.appendInOrder(matched.missing.map(withoutPosition));
      if (outcome.outcome === 'conflict')
        return { outcome: 'faulty', problem: `somebody else wrote to ${outcome.stream} in the target meanwhile` };
      appended += matched.missing.length;
    }
    reached = page.at(-1)?.position ?? reached;
    const { events } = prover.proof();
    const along = Number(reached) / Number(sourceHead ?? 1n);
    onProgress({ phase: 'copying', events, total: Math.max(events, Math.round(events / along)) });
  }
  if (await beginning.holdsMore())
    return {
      outcome: 'refused',
      problem: 'the target holds more events than the source: it was written to since it was copied',
    };

  const proof = prover.proof();
  const problem = await whatDiffers(to, prover, (events) =>
    onProgress({ phase: 'checking', events, total: proof.events }),
  );
  if (problem !== null) return { outcome: 'faulty', problem };
  const newHead = await from.head();
  const sourceGrew = newHead !== null && newHead > reached;
  return { outcome: 'copied', proof, heldBefore: proof.events - appended, sourceGrew };
};

/** Reads the copy as anybody would: its events, their order, and the heads that the next append will continue. */
const whatDiffers = async (
  to: EventStore,
  source: LogProver,
  onChecked: (events: number) => void,
): Promise<string | null> => {
  const copy = proveLog();
  for await (const page of to.readAll(null)) {
    for (const event of page) {
      const wrong = copy.next(event);
      if (wrong !== null) return `in the target, ${placeOf(event)}: ${wrong}`;
    }
    onChecked(copy.proof().events);
  }
  const [wanted, found] = [source.proof(), copy.proof()];
  if (found.events !== wanted.events) return `the target holds ${found.events} events, the source ${wanted.events}`;
  if (found.sha256 !== wanted.sha256) return 'the target holds the events in another order';
  return firstDifferingHead(to, source);
};

const headsAtOnce = 8;

const firstDifferingHead = async (to: EventStore, source: LogProver): Promise<string | null> => {
  const left = source.heads().entries();
  let problem: string | null = null;
  const takeTurns = async (): Promise<void> => {
    for (const [stream, { revision, hash }] of left) {
      // Names of streams that a log gave out.
      const head = await to.headOfStream(stream as StreamName);
      if (head?.revision !== revision || head.hash !== hash) problem ??= `the head of ${stream} differs in the target`;
    }
  };
  await Promise.all(Array.from({ length: headsAtOnce }, takeTurns));
  return problem;
};

const withoutPosition = ({
  id,
  stream,
  revision,
  type,
  schemaVersion,
  data,
  metadata,
}: EventEnvelope): EventEnvelope => ({
  id,
  stream,
  revision,
  type,
  schemaVersion,
  data,
  metadata,
});

const placeOf = ({ stream, revision }: EventEnvelope): string => `${stream} revision ${revision}`;

const notABeginning = (event: EventEnvelope): string =>
  `the target holds another event where ${placeOf(event)} should stand. Name an empty target, or the one an earlier copy of this log was made in`;
