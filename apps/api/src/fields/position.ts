import { parsePosition, type Position } from '@understory/event-store';
import { field, type FieldOf } from './field';

export const AfterPosition = (): FieldOf<Position | null> =>
  field<Position | null>({
    text: 'must be a position as a write has answered it',
    schema: {
      type: String,
      required: false,
      example: '4711',
      description: 'Waits, at most two seconds, until the answer reflects this position.',
    },
    accepts: (value): value is Position | null => value === null || typeof value === 'bigint',
    read: (sent) => (typeof sent === 'string' ? (parsePosition(sent) ?? sent) : sent),
  });
