import type { Instant } from '../calendar/instant';
import type { Child } from '../child/child';
import type { ChildCommand } from '../child/child-command';
import type { ChildEventDraft, RecordedChildEvent } from '../child/child-event';
import { decide } from '../child/decide';
import { fold } from '../child/evolve';
import type { Refusal } from '../decision';
import type { EventId } from '../ids';

/** The events of a history as the log would hold them: `event-1`, `event-2` and so on. */
export const recorded = (drafts: readonly ChildEventDraft[]): readonly RecordedChildEvent[] =>
  drafts.map((draft, revision) => ({
    ...draft,
    id: eventId(revision + 1),
    revision,
    recordedAt: '2026-01-01T00:00:00.000Z' as Instant,
    by: 'clinician',
  }));

/** The id that `given` puts on its nth event. */
export const eventId = (place: number): EventId => `event-${place}` as EventId;

export const childOf = (...drafts: readonly ChildEventDraft[]): Child => fold(recorded(drafts));

/** Reads as a sentence: given this history, when this command comes, then these events (or this refusal) follow. */
export const given = (...history: readonly ChildEventDraft[]) => ({
  when: (command: ChildCommand) => {
    const decision = decide(command, childOf(...history));
    return {
      then: (...events: readonly ChildEventDraft[]) => expect(decision).toEqual({ outcome: 'accepted', events }),
      thenNothing: () => expect(decision).toEqual({ outcome: 'accepted', events: [] }),
      thenRefused: (code: string, facts: Refusal['facts'] = {}) =>
        expect(decision).toMatchObject({ outcome: 'refused', code, facts }),
    };
  },
});

/** The history that follows when each command is accepted in turn; a refusal is a fault of the test. */
export const after = (
  history: readonly ChildEventDraft[],
  ...commands: readonly ChildCommand[]
): readonly ChildEventDraft[] =>
  commands.reduce<readonly ChildEventDraft[]>((events, command) => {
    const decision = decide(command, childOf(...events));
    if (decision.outcome === 'refused') throw new Error(`${command.type} was refused: ${decision.code}`);
    return [...events, ...decision.events];
  }, history);
