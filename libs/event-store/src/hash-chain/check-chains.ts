import { listedFaults, type Fault, type Verification } from './fault';
import { firstPreviousHash, hashOfCanonical, type CanonicalEnvelope } from './hash-of';

export type ChainEntry = CanonicalEnvelope & { readonly position: bigint; readonly hash: string };

type Chain = { readonly stream: string; readonly revision: number; readonly hash: string; readonly broken: boolean };

/**
 * Follows every chain through pages ordered by stream, then revision: only the last event is remembered, so memory
 * stays flat however many streams there are.
 */
export const checkChains = async (
  pages: AsyncIterable<readonly ChainEntry[]>,
  onChecked: (events: number) => void = () => undefined,
): Promise<Verification> => {
  const faults: Fault[] = [];
  let events = 0;
  let streams = 0;
  let faultCount = 0;
  let last: Chain | null = null;
  for await (const page of pages) {
    for (const entry of page) {
      const before: Chain | null = last?.stream === entry.stream ? last : null;
      if (before === null) streams += 1;
      // After the first break everything later in the stream breaks too and would only hide the place.
      const what = before?.broken === true ? null : whatIsWrong(entry, before);
      if (what !== null) {
        faultCount += 1;
        if (faults.length < listedFaults) faults.push(faultAt(entry, what));
      }
      last = chainUpTo(entry, what !== null || before?.broken === true);
    }
    events += page.length;
    onChecked(events);
  }
  return { events, streams, faults, faultCount };
};

const chainUpTo = ({ stream, revision, hash }: ChainEntry, broken: boolean): Chain => ({
  stream,
  revision,
  hash,
  broken,
});

const faultAt = ({ stream, revision, position }: ChainEntry, what: string): Fault => ({
  stream,
  revision,
  position,
  what,
});

const whatIsWrong = (entry: ChainEntry, before: Chain | null): string | null => {
  const expected = before === null ? 0 : before.revision + 1;
  if (entry.revision !== expected) return `revision ${expected} should stand here: an event was removed or renumbered`;
  if (hashOfCanonical(entry) !== entry.hash) return 'its content does not match its hash: the event was changed';
  if (previousHashIn(entry.metadataText) !== (before?.hash ?? firstPreviousHash))
    return 'it does not continue the event before it: one of the two was replaced';
  return null;
};

const previousHashIn = (metadataText: string): unknown => {
  const metadata: unknown = JSON.parse(metadataText);
  return typeof metadata === 'object' && metadata !== null && 'previousHash' in metadata ? metadata.previousHash : null;
};
