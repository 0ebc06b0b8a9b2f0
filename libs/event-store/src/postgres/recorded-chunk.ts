import type { Position, RecordedEvent } from '../envelope';

/** Events as the server wrote them into one JSON text; what was checked on the way in is trusted on the way out. */
export type ChunkRow = { readonly last: bigint; readonly events: number; readonly text: string };

type ParsedEvent = { position: bigint | number };

export const recordedEvents = ({ text }: Pick<ChunkRow, 'text'>): readonly RecordedEvent[] => {
  const events = JSON.parse(text) as ParsedEvent[];
  // In place: a copy of each event would cost more than parsing its metadata. Positions stay below 2^53 for 285,000
  // years at a thousand events a second.
  for (const event of events) event.position = BigInt(event.position);
  return events as unknown as readonly RecordedEvent[];
};
