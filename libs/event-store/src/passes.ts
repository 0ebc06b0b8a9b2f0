import type { RecordedEvent } from './envelope';
import type { ReadAllFilter } from './event-store';

/** The filter where no server applies it. */
export const passes =
  ({ streamPrefix = '', types }: ReadAllFilter) =>
  ({ stream, type }: Pick<RecordedEvent, 'stream' | 'type'>): boolean =>
    stream.startsWith(streamPrefix) && (types === undefined || types.includes(type));
