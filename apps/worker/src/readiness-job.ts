import type { RecordKeys } from '@understory/access';
import { evaluateReadiness, keepChildren, type Reference } from '@understory/commands';
import type { ChildId, Instant } from '@understory/domain';
import type { CommandId, EventStore } from '@understory/event-store';

export type ReadinessJobPorts = {
  readonly store: EventStore;
  readonly keys: RecordKeys;
  readonly reference: { current(): Promise<Reference> };
  readonly now: () => Instant;
  readonly newCommandId: () => CommandId;
};

/** Brings one child's open flag in line with the facts. Done twice, or by two workers at once, it is done once. */
export const readinessJob = ({ store, keys, reference, now, newCommandId }: ReadinessJobPorts) => {
  const ports = { store, keys, kept: keepChildren(store) };
  return async (childId: ChildId): Promise<void> => {
    const outcome = await evaluateReadiness(ports, {
      childId,
      reference: await reference.current(),
      at: now(),
      commandId: newCommandId(),
    });
    // A refusal here is either contention, which a later try settles, or a defect, which must be seen.
    if (outcome.outcome === 'refused') throw new Error(`Readiness of record ${childId} was refused: ${outcome.code}`);
  };
};
