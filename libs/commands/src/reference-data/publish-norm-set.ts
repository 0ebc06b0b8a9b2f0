import {
  currentData,
  decidePublishNormSet,
  evolveNormSet,
  type NormSet,
  type NormSetPublished,
  type PublishNormSet,
  type Refusal,
} from '@understory/domain';
import { streamName, type Json } from '@understory/event-store';
import { normsStreamPrefix } from '../identity/streams';
import { appendFact, type Publishing, type ReferencePorts } from './publish';

export type PublishOutcome = { readonly outcome: 'published' | 'unchanged'; readonly version: number } | Refusal;

const tries = 5;

/** Publishes a norm set under its name; the same content again publishes nothing. */
export const publishNormSet = async (
  ports: ReferencePorts,
  command: PublishNormSet,
  by: Publishing,
): Promise<PublishOutcome> => {
  const stream = streamName(`${normsStreamPrefix}${ports.index.idOf('norms', command.name)}`);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const events = await ports.store.readStream(stream);
    // The log holds only what the decider made, so its shape is trusted.
    const published = events.map(
      (event) => ({ type: 'NormSetPublished', data: currentData(event) }) as NormSetPublished,
    );
    const current = published.reduce<NormSet | null>(evolveNormSet, null);
    const decision = decidePublishNormSet(command, current);
    if (decision.outcome === 'refused') return decision;
    const [event] = decision.events;
    if (event === undefined) return { outcome: 'unchanged', version: current?.version ?? 1 };
    const fact = { type: event.type, data: event.data as unknown as Json };
    const { outcome } = await appendFact(ports, stream, events, fact, by);
    if (outcome === 'appended') return { outcome: 'published', version: event.data.version };
  }
  return { outcome: 'refused', code: 'NORMS.BUSY', facts: { name: command.name } };
};
