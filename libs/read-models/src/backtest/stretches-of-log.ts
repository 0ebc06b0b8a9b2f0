import { childStreams } from '../child-event-of';
import type { Stretch } from './events-by-stream';

/**
 * So large that the rows of a stretch are worth reading as they lie in the log, which is looked through once for each of
 * them, and being sorted; small enough that what a thread found in one can be held.
 */
const eventsInStretch = 500_000;
/** Three hexadecimal digits tell so many apart. */
const mostStretches = 4_096;

/**
 * The streams of children in parts of about the same size, in the order of their names, which end in a random id. Together
 * they hold every name that begins like a child's, whatever follows.
 */
export const stretchesOfLog = (events: number, threads: number): readonly Stretch[] => {
  const parts = Math.min(mostStretches, Math.max(threads, Math.ceil(events / eventsInStretch)));
  const edges = Array.from({ length: parts - 1 }, (_, index) => {
    const edge = Math.round(((index + 1) * mostStretches) / parts);
    return `${childStreams}${edge.toString(16).padStart(3, '0')}`;
  });
  return [childStreams, ...edges].map((from, index) => ({ from, before: edges[index] ?? `${childStreams}~` }));
};
