import type { Assessment } from '../child';
import type { Rating } from './assessment-event';

type Key = Pick<Rating, 'assessedOn' | 'kind'>;

/** The assessment that counts for a day and kind: there is at most one, voided ones aside. */
export const assessmentWithKey = (assessments: readonly Assessment[], { assessedOn, kind }: Key): Assessment | null =>
  assessments.find((other) => !other.voided && other.assessedOn === assessedOn && other.kind === kind) ?? null;
