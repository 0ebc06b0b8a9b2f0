import { whatIsWrong, type Link } from './chain-link';
import { continues } from './continues';
import type { FaultList, Verification } from './fault';
import { firstPreviousHash, hashOfBody } from './hash-of';

/** An event as it is stored, `body` being the text that `bodyOf` makes. */
export type ChainEntry = Link & {
  readonly schemaVersion: number;
  readonly type: string;
  readonly body: string;
};

export type ChainWatch = {
  /** Every event, in the order of streams, then revisions. */
  onEvent?(entry: ChainEntry): void;
  onPage?(events: number): void;
};

/**
 * Follows every chain through pages ordered by stream, then revision: only the last event is remembered, so memory
 * stays flat however many streams there are.
 */
export const checkChains = async (
  pages: AsyncIterable<readonly ChainEntry[]>,
  faults: FaultList,
  { onEvent = () => undefined, onPage = () => undefined }: ChainWatch = {},
): Promise<Pick<Verification, 'events' | 'streams'>> => {
  let events = 0;
  let streams = 0;
  let last: ChainEntry | null = null;
  let isBroken = false;
  for await (const page of pages) {
    for (const entry of page) {
      const before: ChainEntry | null = last?.stream === entry.stream ? last : null;
      if (before === null) {
        streams += 1;
        isBroken = false;
      }
      // After the first break everything later in the stream breaks too and would only hide the place.
      const what = isBroken ? null : whatIsWrong(entry, before, checked(entry, before));
      if (what !== null) {
        isBroken = true;
        faults.add({ ...placeOf(entry), what });
      }
      last = entry;
      onEvent(entry);
    }
    events += page.length;
    onPage(events);
  }
  return { events, streams };
};

const checked = (entry: ChainEntry, before: ChainEntry | null) => ({
  isIntact: hashOfBody(entry, entry.body) === entry.hash,
  continues: continues(entry.body, before?.hash ?? firstPreviousHash),
});

const placeOf = ({ stream, revision, position }: ChainEntry) => ({ stream, revision, position: BigInt(position) });
