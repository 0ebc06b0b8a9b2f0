import { randomUUID } from 'node:crypto';
import { decide, evolve, namedBy, nobody, parseLocalDate, parseScore } from '@understory/domain';
import type { Child, ChildCommand, EventId, Instant, LocalDate, Scores } from '@understory/domain';

/** Folds what the commands make happen. Ids and times of recording are new in every call: no report may show them. */
export const recordOf = (commands: readonly ChildCommand[], actorName: string | null = 'D. Mbeki, LCSW'): Child => {
  let child = nobody;
  let revision = 0;
  for (const command of commands) {
    const decision = decide(command, child);
    if (decision.outcome === 'refused')
      throw new Error(`${command.type}: ${decision.code} ${JSON.stringify(decision.facts)}`);
    for (const event of decision.events) {
      child = evolve(child, {
        ...namedBy(event, actorName),
        id: randomUUID() as EventId,
        revision,
        recordedAt: soonAfter(event.occurredOn),
        by: randomUUID(),
      });
      revision += 1;
    }
  }
  return child;
};

/** Within ten days: that an assessment was entered late is told, so equal histories are late alike. */
const soonAfter = (on: LocalDate): Instant =>
  new Date(Date.parse(on) + Math.floor(Math.random() * 8.64e8)).toISOString() as Instant;

export const day = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === null) throw new Error(`${text} is no day`);
  return date;
};

/** 32 scores in the order of the instrument, `-` for not rated. */
export const scoresOf = (text: string): Scores =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => (word === '-' ? null : parseScore(word)));
