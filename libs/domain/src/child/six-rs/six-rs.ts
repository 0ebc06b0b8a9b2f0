import type { LocalDate } from '../../calendar/local-date';
import type { Personal } from '../../personal';

/** What every intervention should be, in the order they are published in. */
export const sixRs = ['relational', 'relevant', 'repetitive', 'rewarding', 'rhythmic', 'respectful'] as const;
export type SixR = (typeof sixRs)[number];

export const sixRAnswers = ['yes', 'not-yet', 'unanswered'] as const;
export type SixRAnswer = (typeof sixRAnswers)[number];

/** All six at once; a later answer replaces all of it. Notes lie flat because only fields of an event are sealed. */
export type SixRs = Readonly<Record<SixR, SixRAnswer>> & {
  readonly answeredOn: LocalDate;
  readonly relationalNote: Personal | null;
  readonly relevantNote: Personal | null;
  readonly repetitiveNote: Personal | null;
  readonly rewardingNote: Personal | null;
  readonly rhythmicNote: Personal | null;
  readonly respectfulNote: Personal | null;
};

export const sixRNotes = [
  'relationalNote',
  'relevantNote',
  'repetitiveNote',
  'rewardingNote',
  'rhythmicNote',
  'respectfulNote',
] as const satisfies readonly `${SixR}Note`[];

/** What does not hold yet, or was never asked. */
export const missingSixRs = (answered: SixRs | null): readonly SixR[] =>
  sixRs.filter((each) => answered === null || answered[each] !== 'yes');

/** The answers alone, out of a command, an event or the record. */
export const sixRsOf = (said: SixRs): SixRs => ({
  answeredOn: said.answeredOn,
  relational: said.relational,
  relationalNote: said.relationalNote,
  relevant: said.relevant,
  relevantNote: said.relevantNote,
  repetitive: said.repetitive,
  repetitiveNote: said.repetitiveNote,
  rewarding: said.rewarding,
  rewardingNote: said.rewardingNote,
  rhythmic: said.rhythmic,
  rhythmicNote: said.rhythmicNote,
  respectful: said.respectful,
  respectfulNote: said.respectfulNote,
});
