import type { Actor } from '@understory/access';
import type { Directive } from '@understory/commands';
import { decide, evolve, nobody, type Child, type ChildCommand, type EventId, type Instant } from '@understory/domain';
import { commandId } from '@understory/event-store';
import { stableUuid } from '../chance/stable-uuid';
import type { Sketch } from '../child/sketch';
import { momentOf } from '../clinic/calendar';
import type { InForce } from './in-force';

/** One child's record as it is being lived: what is due next happens next, and sees what was recorded until then. */
export type Course = {
  readonly sketch: Sketch;
  readonly inForce: InForce;
  readonly child: () => Child;
  readonly now: () => Instant;
  /** The stories are written so that no command is refused; a refusal is a defect in them. */
  readonly give: (actor: Actor, command: ChildCommand) => void;
  /** What would come after the last day of the history never comes. */
  readonly later: (at: Instant, happening: () => void) => void;
  readonly idOf: (...parts: readonly (string | number)[]) => string;
};

export type Telling = {
  /** Puts the first happenings on the agenda. */
  readonly begin: (course: Course) => void;
  /** After every happening, with the commands that it gave. */
  readonly afterwards: (course: Course, given: readonly ChildCommand[]) => void;
};

type Due = { readonly at: Instant; readonly happening: () => void };

export const liveCourse = (sketch: Sketch, inForce: InForce, telling: Telling): readonly Directive[] => {
  const end = momentOf(sketch.lastDay, 24 * 60 - 1);
  const directives: Directive[] = [];
  const agenda: Due[] = [];
  let now = momentOf(sketch.enrolledOn, 0);
  let child = nobody;
  let revision = 0;

  const idOf = (...parts: readonly (string | number)[]): string =>
    stableUuid('demonstration', sketch.seed, sketch.reference, ...parts);

  const give = (actor: Actor, command: ChildCommand): void => {
    const decision = decide(command, child);
    if (decision.outcome === 'refused') {
      throw new Error(
        `${sketch.reference}, ${now}, ${command.type}: ${decision.code} ${JSON.stringify(decision.facts)}`,
      );
    }
    for (const event of decision.events) {
      // Stand-in ids: the rules only ask whether two are equal, so the real ones lead to the same decisions.
      child = evolve(child, { ...event, id: `event-${revision}` as EventId, revision, recordedAt: now, by: actor.id });
      revision += 1;
    }
    const id = idOf('step', directives.length);
    directives.push({ command, actor, at: now, commandId: commandId(id), correlationId: id, causationId: null });
  };

  const later = (at: Instant, happening: () => void): void => {
    if (at > end) return;
    const behind = agenda.findIndex((due) => due.at > at);
    agenda.splice(behind < 0 ? agenda.length : behind, 0, { at, happening });
  };

  const course: Course = { sketch, inForce, child: () => child, now: () => now, give, later, idOf };
  telling.begin(course);
  for (let next = agenda.shift(); next !== undefined; next = agenda.shift()) {
    const before = directives.length;
    now = next.at;
    next.happening();
    telling.afterwards(
      course,
      directives.slice(before).map(({ command }) => command),
    );
  }
  return directives;
};
