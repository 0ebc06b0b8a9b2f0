import { childStreams } from '../child-event-of';
import type { Stretch } from './events-by-stream';

/** Large enough that a thread is busy with one while the next is asked for, small enough that one can be waited for. */
const eventsInStretch = 16_000;
/** Three hexadecimal digits tell so many apart. */
const mostStretches = 4_096;

/**
 * The streams of children in parts of about the same size, in the order of their names, which end in a random id. Together
 * they hold every name that begins like a child's, whatever follows.
 */
export const stretchesOfLog = (events: number): readonly Stretch[] => {
  const parts = Math.min(mostStretches, Math.max(1, Math.ceil(events / eventsInStretch)));
  const edges = Array.from({ length: parts - 1 }, (_, index) => {
    const edge = Math.round(((index + 1) * mostStretches) / parts);
    return `${childStreams}${edge.toString(16).padStart(3, '0')}`;
  });
  return [childStreams, ...edges].map((from, index) => ({ from, before: edges[index] ?? `${childStreams}~` }));
};
