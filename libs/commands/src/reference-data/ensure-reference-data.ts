import {
  defaultCatalogue,
  defaultIntervals,
  demonstrationNormSet,
  instrumentV1,
  readinessPolicyV1,
} from '@understory/domain';
import { commandId, streamName, type Json } from '@understory/event-store';
import {
  catalogueStreamPrefix,
  intervalsStreamPrefix,
  normsStreamPrefix,
  policyStreamPrefix,
} from '../identity/streams';
import { instrumentStream } from './publish-instrument';
import { appendFact, type Publishing, type ReferencePorts } from './publish';

// Fixed ids: ten processes that open a new home at once publish the same events, once.
const normsCommand = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e01');
const policyCommand = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e02');
const catalogueCommand = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e03');
const intervalsCommand = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e04');
const instrumentCommand = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e05');

const asShipped = 'Shipped with the product; an agency publishes its own';

/** Puts what the product ships with in force in a log that has none of it yet. */
export const ensureReferenceData = async (ports: ReferencePorts, by: Omit<Publishing, 'commandId'>): Promise<void> => {
  const instrument = instrumentStream(ports.index);
  const norms = streamName(`${normsStreamPrefix}${ports.index.idOf('norms', demonstrationNormSet.name)}`);
  const policy = streamName(`${policyStreamPrefix}${ports.index.idOf('policy', 'readiness')}`);
  const catalogue = streamName(`${catalogueStreamPrefix}${ports.index.idOf('catalogue', defaultCatalogue.name)}`);
  const intervals = streamName(`${intervalsStreamPrefix}${ports.index.idOf('intervals', 'reassessment')}`);
  const existing = await ports.store.readStreams([instrument, norms, policy, catalogue, intervals]);
  // A conflict means that somebody else has just put them in force.
  if (!existing.has(policy)) {
    const data = readinessPolicyV1 as unknown as Json;
    const fact = { type: 'ReadinessPolicyPublished', data } as const;
    await appendFact(ports, policy, [], fact, { ...by, commandId: policyCommand });
  }
  if (!existing.has(instrument)) {
    const data = { ...instrumentV1, reason: null } as unknown as Json;
    await appendFact(
      ports,
      instrument,
      [],
      { type: 'InstrumentPublished', data },
      { ...by, commandId: instrumentCommand },
    );
  }
  if (!existing.has(norms)) {
    const data = { ...demonstrationNormSet, reason: null } as unknown as Json;
    await appendFact(ports, norms, [], { type: 'NormSetPublished', data }, { ...by, commandId: normsCommand });
  }
  if (!existing.has(catalogue)) {
    const data = { ...defaultCatalogue, reason: asShipped } as unknown as Json;
    const fact = { type: 'ActivityCataloguePublished', data } as const;
    await appendFact(ports, catalogue, [], fact, { ...by, commandId: catalogueCommand });
  }
  if (!existing.has(intervals)) {
    const data = { ...defaultIntervals, reason: asShipped } as unknown as Json;
    const fact = { type: 'ReassessmentIntervalsPublished', data } as const;
    await appendFact(ports, intervals, [], fact, { ...by, commandId: intervalsCommand });
  }
};
