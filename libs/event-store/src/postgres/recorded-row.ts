import type { EventId, EventMetadata, Json, Position, RecordedEvent, StreamName } from '../envelope';

/** A row as this schema's statements select it: what was checked on the way in is trusted on the way out. */
export type RecordedRow = {
  readonly position: Position;
  readonly id: EventId;
  readonly stream: StreamName;
  readonly revision: number;
  readonly type: string;
  readonly schemaVersion: number;
  readonly data: Json;
  readonly metadata: Omit<EventMetadata, 'hash'>;
  readonly hash: string;
};

export const recordedEvent = ({ hash, metadata, ...row }: RecordedRow): RecordedEvent => ({
  ...row,
  metadata: { ...metadata, hash },
});
