import { ageInMonths, type YearMonth } from '../../calendar/year-month';
import { refuse, type Refusal } from '../../decision';
import { functionCount, parseScore } from '../../instrument/scores';
import { isBlank } from '../../is-blank';
import type { Rating } from './assessment-event';
import { areSourcesMalformed, assessmentSources, type GivenCircumstances } from './circumstances';

/** The instrument is for children; past this age a birth month or a day was mistyped. */
const oldestMonths = 30 * 12;

/** Adds the age to what was rated, or says why it cannot stand. */
export const checkRating = (
  { kind, assessedOn, scores, relationalHealth, rater, ...given }: Omit<Rating, 'ageMonths'> & GivenCircumstances,
  born: YearMonth,
): Rating | Refusal => {
  const ageMonths = ageInMonths(born, assessedOn);
  if (ageMonths < 0) return refuse('ASSESSMENT.BEFORE_BIRTH', { assessedOn });
  if (ageMonths > oldestMonths) return refuse('ASSESSMENT.AGE_OUT_OF_RANGE', { ageMonths, oldestMonths });
  if (scores.length !== functionCount || scores.some((score) => score !== null && parseScore(score) === null)) {
    return refuse('ASSESSMENT.SCORES_MALFORMED', { functions: functionCount });
  }
  if (scores.every((score) => score === null)) return refuse('ASSESSMENT.NOTHING_RATED');
  if (relationalHealth !== null && parseScore(relationalHealth) === null) {
    return refuse('ASSESSMENT.RELATIONAL_HEALTH_OUT_OF_RANGE', { relationalHealth });
  }
  if (areSourcesMalformed(given)) return refuse('ASSESSMENT.SOURCES_MALFORMED', { known: assessmentSources.length });
  if (isBlank(rater)) return refuse('ASSESSMENT.RATER_BLANK');
  return { kind, assessedOn, ageMonths, scores, relationalHealth, rater };
};
