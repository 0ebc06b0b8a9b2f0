import { demonstrationNormSet, readinessPolicyV1 } from '@understory/domain';
import { commandId, streamName, type Json } from '@understory/event-store';
import { normsStreamPrefix, policyStreamPrefix } from '../identity/streams';
import { appendFact, type Publishing, type ReferencePorts } from './publish';

// Fixed ids: ten processes that open a new home at once publish the same two events, once.
const normsCommand = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e01');
const policyCommand = commandId('5b0c7f0e-5d0a-4c39-9c86-3f2b7d0a1e02');

/** Puts the demonstration norms and readiness policy 1 in force in a log that has none yet. */
export const ensureReferenceData = async (ports: ReferencePorts, by: Omit<Publishing, 'commandId'>): Promise<void> => {
  const norms = streamName(`${normsStreamPrefix}${ports.index.idOf('norms', demonstrationNormSet.name)}`);
  const policy = streamName(`${policyStreamPrefix}${ports.index.idOf('policy', 'readiness')}`);
  const existing = await ports.store.readStreams([norms, policy]);
  // A conflict means that somebody else has just put them in force.
  if (!existing.has(policy)) {
    const data = readinessPolicyV1 as unknown as Json;
    const fact = { type: 'ReadinessPolicyPublished', data } as const;
    await appendFact(ports, policy, [], fact, { ...by, commandId: policyCommand });
  }
  if (!existing.has(norms)) {
    const data = { ...demonstrationNormSet, reason: null } as unknown as Json;
    await appendFact(ports, norms, [], { type: 'NormSetPublished', data }, { ...by, commandId: normsCommand });
  }
};
