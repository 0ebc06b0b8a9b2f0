import type { Actor } from '@understory/access';
import type { ChildId, FlagId, Instant, LocalDate } from '@understory/domain';
import type { CommandId } from '@understory/event-store';
import { handleChildCommands, type CommandOutcome } from '../child/handle-child-commands';
import type { RecordPorts } from '../child/load-record';
import type { Reference } from '../reference-data/reference-data';

const readinessJob: Actor = { id: 'readiness-job', role: 'system' };

export type EvaluateReadinessRequest = {
  readonly childId: ChildId;
  readonly reference: Reference;
  readonly at: Instant;
  readonly commandId: CommandId;
};

/** Brings the open flag of one child in line with the facts as they stand now; repeating it changes nothing. */
export const evaluateReadiness = async (
  ports: RecordPorts,
  { childId, reference, at, commandId }: EvaluateReadinessRequest,
): Promise<CommandOutcome> => {
  const { policy, lookup } = reference;
  if (policy === null) throw new Error('No readiness policy is published in this log.');
  return handleChildCommands(ports, childId, (child) =>
    child.enrolment === null || child.erased !== null
      ? []
      : [
          {
            command: {
              type: 'EvaluateReadiness',
              policy,
              normSets: lookup,
              newFlagId: commandId as string as FlagId,
              on: at.slice(0, 10) as LocalDate,
            },
            actor: readinessJob,
            at,
            commandId,
            correlationId: commandId,
            causationId: null,
          },
        ],
  );
};
