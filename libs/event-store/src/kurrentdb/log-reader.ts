import { BACKWARDS, END, START, type Filter, type KurrentDBClient, type ReadPosition } from '@kurrent/kurrentdb-client';
import type { Position, RecordedEvent } from '../envelope';
import type { ReadAllFilter } from '../event-store';
import type { Ask } from './asking';
import { isOutage } from './failures';
import { logPositionOf } from './log-position';
import { passes } from '../passes';
import { onTheServer, ownStreams } from './own-streams';
import { recorded, storedEventOf, type Resolved, type StoredEvent } from './recorded-event';
import { takeUntil } from './take-until';

export type LogReader = {
  head(): Promise<Position | null>;
  eventAt(position: Position): Promise<RecordedEvent | null>;
  readAll(after: Position | null, filter: ReadAllFilter, pageSize: number): AsyncIterable<readonly RecordedEvent[]>;
};

/** `askBriefly` for a question that may have no answer. */
export const logReader = (client: () => KurrentDBClient, ask: Ask, askBriefly: Ask): LogReader => {
  const backward = (fromPosition: ReadPosition, maxCount: number): Promise<readonly Resolved[]> =>
    ask(() =>
      takeUntil(
        client().readAll({ direction: BACKWARDS, fromPosition, maxCount, filter: ownStreams() }),
        (_, count) => count === maxCount,
      ),
    );

  const head = async (): Promise<Position | null> => {
    let from: ReadPosition = END;
    for (let count = 1; ; count = 100) {
      const page = await backward(from, count);
      const event = ownOf(page)[0];
      if (event !== undefined) return event.position;
      const oldest = page.at(-1)?.event?.position;
      if (page.length < count || oldest === undefined) return null;
      from = oldest;
    }
  };

  return {
    head,
    eventAt: async (position) => {
      const [found] = await readAt(head, () =>
        askBriefly(() =>
          takeUntil(client().readAll({ fromPosition: logPositionOf(position), maxCount: 1 }), () => true),
        ),
      );
      const event = found === undefined ? null : storedEventOf(found);
      return event?.position === position ? recorded(event) : null;
    },
    readAll: async function* (after, filter, pageSize) {
      const end = await head();
      const isPassing = passes(filter);
      let from: Position | null = after;
      while (end !== null && (from === null || from < end)) {
        // The server begins with the event at the position itself.
        const maxCount: number = from === null ? pageSize : pageSize + 1;
        const page: readonly Resolved[] = await readForward(client, ask, from, end, maxCount, onTheServer(filter));
        const since: Position | null = from;
        const events = ownOf(page).filter(({ position }) => (since === null || position > since) && position <= end);
        const passing = events.filter(isPassing).map(recorded);
        if (passing.length > 0) yield passing.slice(0, pageSize);
        if (passing.length > pageSize) {
          from = passing[pageSize - 1]?.position ?? null;
          continue;
        }
        const last: bigint | undefined = page.at(-1)?.event?.position?.commit;
        if (page.length < maxCount || last === undefined) return;
        from = last as Position;
      }
    },
  };
};

const readForward = (
  client: () => KurrentDBClient,
  ask: Ask,
  from: Position | null,
  end: Position,
  maxCount: number,
  filter: Filter,
): Promise<readonly Resolved[]> =>
  ask(() =>
    takeUntil(
      client().readAll({ fromPosition: from === null ? START : logPositionOf(from), maxCount, filter }),
      ({ event }, count) => count === maxCount || (event?.position?.commit ?? 0n) >= end,
    ),
  );

const ownOf = (page: readonly Resolved[]): readonly StoredEvent[] =>
  page.map(storedEventOf).filter((event) => event !== null);

/** Where no record begins, the client says "unavailable", as of a server that is gone; one that answers others is not. */
const readAt = async (
  probe: () => Promise<unknown>,
  read: () => Promise<readonly Resolved[]>,
): Promise<readonly Resolved[]> => {
  try {
    return await read();
  } catch (error) {
    if (!isOutage(error)) throw error;
    await probe();
    return read().catch((again: unknown) => {
      if (isOutage(again)) return [];
      throw again;
    });
  }
};
