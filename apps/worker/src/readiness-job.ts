import type { RecordKeys } from '@understory/access';
import { evaluateReadiness, type CurrentReference, type KeptChildren } from '@understory/commands';
import type { ChildId, Instant } from '@understory/domain';
import type { CommandId, EventStore, Position } from '@understory/event-store';

export type ReadinessJobPorts = {
  readonly store: EventStore;
  readonly keys: RecordKeys;
  readonly kept: KeptChildren;
  readonly reference: CurrentReference;
  readonly now: () => Instant;
  readonly newCommandId: () => CommandId;
};

/** Brings one child's open flag in line with the facts. Done twice, or by two workers at once, it is done once. */
export const readinessJob =
  ({ store, keys, kept, reference, now, newCommandId }: ReadinessJobPorts) =>
  async (childId: ChildId, atPosition: Position): Promise<void> => {
    const ports = { store, keys, kept };
    const outcome = await evaluateReadiness(ports, {
      childId,
      reference: await reference.current(atPosition),
      at: now(),
      commandId: newCommandId(),
    });
    // A refusal here is either contention, which a later try settles, or a defect, which must be seen.
    if (outcome.outcome === 'refused') throw new Error(`Readiness of record ${childId} was refused: ${outcome.code}`);
  };
