import {
  correctIdentity,
  handleChildCommands,
  handleRecordCommands,
  type CommandOutcome,
  type RecordPorts,
} from '@understory/commands';
import type { Child, ChildCommand, ChildId, CorrectIdentity } from '@understory/domain';
import type { CommandId } from '@understory/event-store';
import type { Clock, NewCommandId } from '../api-ports';
import { furtherCommandId } from './new-ids';
import { refused } from '../problems/refused';
import type { Sender } from './sender';
import type { Written } from './written.answer';

/** Makes the command of a request; asked again when somebody else wrote in between. */
export type MakeCommand = (commandId: CommandId, child: Child) => ChildCommand | Promise<ChildCommand>;

export type Given = Written & { readonly commandId: CommandId };

export const writtenOf = ({ childId, position, revision }: Given): Written => ({ childId, position, revision });

/** Hands one request to one child's record. Clock and ids enter here. */
export class ChildCommands {
  constructor(
    private readonly ports: RecordPorts,
    private readonly clock: Clock,
    private readonly newId: NewCommandId,
  ) {}

  /** All commands are one append. The further ones have ids that follow from the first, so that a retry is known. */
  give(childId: ChildId, sender: Sender, make: MakeCommand, ...further: readonly ChildCommand[]): Promise<Given> {
    return this.hand(handleChildCommands, childId, sender, make, further);
  }

  /** About the record as such, a hold or its erasure: what it says is not read, so no damaged entry stands in the way. */
  giveAboutRecord(childId: ChildId, sender: Sender, make: MakeCommand): Promise<Given> {
    return this.hand(handleRecordCommands, childId, sender, make, []);
  }

  private async hand(
    handle: typeof handleChildCommands,
    childId: ChildId,
    sender: Sender,
    make: MakeCommand,
    further: readonly ChildCommand[],
  ): Promise<Given> {
    const { actor } = sender;
    const commandId = sender.commandId ?? this.newId();
    const at = this.clock();
    const by = { actor, at, correlationId: commandId, causationId: null };
    const outcome = await handle(this.ports, childId, async (child) => [
      { ...by, command: await make(commandId, child), commandId },
      ...further.map((command, index) => ({ ...by, command, commandId: furtherCommandId(commandId, index) })),
    ]);
    return givenOf(childId, commandId, outcome);
  }

  /** `wanted` is the record that the corrected reference would find; null where it stays. */
  async correctIdentity(
    childId: ChildId,
    { actor, commandId: sent }: Sender,
    command: CorrectIdentity,
    wanted: ChildId | null,
  ): Promise<Given> {
    const commandId = sent ?? this.newId();
    const directive = { actor, at: this.clock(), command, commandId, correlationId: commandId, causationId: null };
    const claimCommandId = furtherCommandId(commandId, 0);
    return givenOf(
      childId,
      commandId,
      await correctIdentity(this.ports, { childId, directive, wanted, claimCommandId }),
    );
  }
}

const givenOf = (childId: ChildId, commandId: CommandId, outcome: CommandOutcome): Given => {
  if (outcome.outcome === 'refused') throw refused(outcome);
  const { position, revision } = outcome;
  if (position === null || revision === null) throw new Error('A command was accepted and left no event.');
  return { childId, commandId, position: position.toString(), revision };
};
