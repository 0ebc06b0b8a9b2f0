import { personalFields, type ChildEvent } from '@understory/domain';
import type { RecordKey } from '@understory/access';
import type { Json, StreamName } from '@understory/event-store';

/** Binds a sealed text to its place, so that nobody can move one child's text, or one field's, to another. */
export const sealingContext = (stream: StreamName, field: string): string => `${stream}#${field}`;

export const sealPersonalData = (event: ChildEvent, stream: StreamName, key: RecordKey): Json =>
  mapPersonal(event.type, event.data, (plain, field) => key.seal(plain, sealingContext(stream, field)));

export const openPersonalData = (type: ChildEvent['type'], data: Json, stream: StreamName, key: RecordKey): Json =>
  mapPersonal(type, data, (sealed, field) => key.open(sealed, sealingContext(stream, field)));

/** What stands in the place of text that nobody can read any more. */
export const erasedText = 'erased';

export const erasedPersonalData = (type: ChildEvent['type'], data: Json): Json =>
  mapPersonal(type, data, () => erasedText);

const mapPersonal = (
  type: ChildEvent['type'],
  data: object | Json,
  map: (text: string, field: string) => string,
): Json => {
  const mapped: Record<string, Json> = { ...(data as Record<string, Json>) };
  for (const field of personalFields[type]) {
    const text = mapped[field];
    if (typeof text === 'string') mapped[field] = map(text, field);
  }
  return mapped;
};
