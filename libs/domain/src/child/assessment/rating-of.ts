import type { Rating } from './assessment-event';

/** The rating alone, out of an event or the record. */
export const ratingOf = ({ kind, assessedOn, ageMonths, scores, relationalHealth, rater }: Rating): Rating => ({
  kind,
  assessedOn,
  ageMonths,
  scores,
  relationalHealth,
  rater,
});
