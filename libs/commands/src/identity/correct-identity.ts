import type { ChildId, CorrectIdentity, LocalDate } from '@understory/domain';
import type { CommandId } from '@understory/event-store';
import type { Directive } from '../child/directive';
import { decideOnly, handleChildCommands, type CommandOutcome } from '../child/handle-child-commands';
import { loadChild } from '../child/load-child';
import type { RecordPorts } from '../child/load-record';

export type IdentityCorrection = {
  readonly childId: ChildId;
  readonly directive: Directive & { readonly command: CorrectIdentity };
  /** The record that the corrected reference would find (`childIdOf`); null where the reference stays. */
  readonly wanted: ChildId | null;
  readonly claimCommandId: CommandId;
};

/**
 * A reference is set aside before the record takes it: in the stream that a child with it would have, so that an
 * enrolment and another correction meet it there, in whatever order and in whatever store. A process that is killed
 * between the two leaves it set aside for this record; the same correction, given again, goes on.
 */
export const correctIdentity = async (
  ports: RecordPorts,
  { childId, directive, wanted, claimCommandId }: IdentityCorrection,
): Promise<CommandOutcome> => {
  // The id of a record is that of its first reference, which it never gave up.
  if (wanted !== null && wanted !== childId) {
    const refusal = decideOnly(await loadChild(ports.store, ports.keys, childId), [directive]);
    if (refusal !== null) return refusal;
    const on = directive.at.slice(0, 10) as LocalDate;
    const command = { type: 'ClaimReference', recordId: childId, on } as const;
    const claim = { ...directive, command, commandId: claimCommandId };
    const claimed = await handleChildCommands(ports, wanted, () => [claim]);
    // Whether it is an enrolled child's, another record's earlier one or an erased record's is told to nobody.
    if (claimed.outcome === 'refused')
      return claimed.code === 'RECORD.BUSY' ? claimed : { ...claimed, code: 'IDENTITY.REFERENCE_TAKEN', facts: {} };
  }
  return handleChildCommands(ports, childId, () => [directive]);
};
