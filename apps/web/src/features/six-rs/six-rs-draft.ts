import { sixRNotes, sixRs, type SixR, type SixRAnswer } from '@understory/domain';
import type { InterventionInSequence } from '../child/child-queries';

type Answers = Readonly<Record<SixR, SixRAnswer>>;
type Notes = Readonly<Record<`${SixR}Note`, string | null>>;
export type SixRsDraft = Answers & Notes & { readonly answeredOn: string };

const blank: SixRsDraft = {
  answeredOn: '',
  ...{ relational: 'unanswered', relevant: 'unanswered', repetitive: 'unanswered' },
  ...{ rewarding: 'unanswered', rhythmic: 'unanswered', respectful: 'unanswered' },
  ...{ relationalNote: null, relevantNote: null, repetitiveNote: null },
  ...{ rewardingNote: null, rhythmicNote: null, respectfulNote: null },
};

/** What was answered before stands until it is answered anew, but today. */
export const draftOf = (answered: InterventionInSequence['sixRs'], today: string): SixRsDraft => ({
  ...blank,
  ...answered,
  answeredOn: today,
});

export const noteOf = (each: SixR): `${SixR}Note` => sixRNotes[sixRs.indexOf(each)] ?? 'relationalNote';

/** A note that was emptied is none. */
export const sentNote = (text: string): string | null => (text.trim() === '' ? null : text);
