import {
  currentData,
  decidePublishCatalogue,
  evolveCatalogue,
  type ActivityCatalogue,
  type ActivityCataloguePublished,
  type PublishActivityCatalogue,
} from '@understory/domain';
import { streamName, type Json } from '@understory/event-store';
import { catalogueStreamPrefix } from '../identity/streams';
import { appendFact, type Publishing, type ReferencePorts } from './publish';
import type { PublishOutcome } from './publish-norm-set';

const tries = 5;

/** Publishes an activity catalogue under its name; the same content again publishes nothing. */
export const publishCatalogue = async (
  ports: ReferencePorts,
  command: PublishActivityCatalogue,
  by: Publishing,
): Promise<PublishOutcome> => {
  const stream = streamName(`${catalogueStreamPrefix}${ports.index.idOf('catalogue', command.name)}`);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const events = await ports.store.readStream(stream);
    // The log holds only what the decider made, so its shape is trusted.
    const published = events.map(
      (event) => ({ type: 'ActivityCataloguePublished', data: currentData(event) }) as ActivityCataloguePublished,
    );
    const current = published.reduce<ActivityCatalogue | null>(evolveCatalogue, null);
    const decision = decidePublishCatalogue(command, current);
    if (decision.outcome === 'refused') return decision;
    const [event] = decision.events;
    if (event === undefined) return { outcome: 'unchanged', version: current?.version ?? 1 };
    const fact = { type: event.type, data: event.data as unknown as Json };
    const { outcome } = await appendFact(ports, stream, events, fact, by);
    if (outcome === 'appended') return { outcome: 'published', version: event.data.version };
  }
  return { outcome: 'refused', code: 'CATALOGUE.BUSY', facts: { name: command.name } };
};
