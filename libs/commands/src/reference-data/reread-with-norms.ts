import type { Actor } from '@understory/access';
import type { ChildId, Instant, LocalDate, NormSetRef } from '@understory/domain';
import type { CommandId } from '@understory/event-store';
import { handleChildCommands, type CommandOutcome } from '../child/handle-child-commands';
import type { RecordPorts } from '../child/load-record';

export type Rereading = {
  readonly normSet: NormSetRef;
  readonly reason: string;
  readonly actor: Actor;
  readonly at: Instant;
  readonly commandId: CommandId;
};

/** Every assessment of one child is read with these norms from now on. One that reads so already gets no event. */
export const rereadWithNorms = (
  ports: RecordPorts,
  childId: ChildId,
  { normSet, reason, actor, at, commandId }: Rereading,
): Promise<CommandOutcome> =>
  handleChildCommands(ports, childId, (child) =>
    // A list of children may lag behind an erasure.
    child.erased !== null || child.assessments.length + child.submissions.length === 0
      ? []
      : [
          {
            command: { type: 'RereadAssessments', normSet, on: at.slice(0, 10) as LocalDate, reason },
            actor,
            at,
            commandId,
            correlationId: commandId,
            causationId: null,
          },
        ],
  );
