import {
  currentData,
  decidePublishIntervals,
  evolveIntervals,
  type PublishReassessmentIntervals,
  type ReassessmentIntervals,
  type ReassessmentIntervalsPublished,
} from '@understory/domain';
import { streamName, type Json } from '@understory/event-store';
import { intervalsStreamPrefix } from '../identity/streams';
import { appendFact, type Publishing, type ReferencePorts } from './publish';
import type { PublishOutcome } from './publish-norm-set';

const tries = 5;

/** Publishes the intervals of all programs as the next version; the same content again publishes nothing. */
export const publishIntervals = async (
  ports: ReferencePorts,
  command: PublishReassessmentIntervals,
  by: Publishing,
): Promise<PublishOutcome> => {
  const stream = streamName(`${intervalsStreamPrefix}${ports.index.idOf('intervals', 'reassessment')}`);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const events = await ports.store.readStream(stream);
    // The log holds only what the decider made, so its shape is trusted.
    const published = events.map(
      (event) =>
        ({ type: 'ReassessmentIntervalsPublished', data: currentData(event) }) as ReassessmentIntervalsPublished,
    );
    const current = published.reduce<ReassessmentIntervals | null>(evolveIntervals, null);
    const decision = decidePublishIntervals(command, current);
    if (decision.outcome === 'refused') return decision;
    const [event] = decision.events;
    if (event === undefined) return { outcome: 'unchanged', version: current?.version ?? 1 };
    const fact = { type: event.type, data: event.data as unknown as Json };
    const { outcome } = await appendFact(ports, stream, events, fact, by);
    if (outcome === 'appended') return { outcome: 'published', version: event.data.version };
  }
  return { outcome: 'refused', code: 'INTERVALS.BUSY', facts: {} };
};
