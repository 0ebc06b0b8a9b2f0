import { decide, evolve, nobody, type Child, type ChildCommand, type RecordedChildEvent } from '@understory/domain';

/** The record after these commands; a refusal is a mistake of the test, or of what reconciled. */
export const recordOf = (commands: readonly ChildCommand[], before: Child = nobody): Child => {
  let child = before;
  for (const [index, command] of commands.entries()) {
    const decision = decide(command, child);
    if (decision.outcome === 'refused') throw new Error(`${command.type} was refused: ${decision.code}`);
    for (const event of decision.events) {
      const where = { id: `event of command ${index}`, revision: index, recordedAt: '2026-11-22T12:00:00.000Z' };
      child = evolve(child, { ...event, ...where } as RecordedChildEvent);
    }
  }
  return child;
};
