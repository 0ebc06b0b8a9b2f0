import { ageInMonths, type YearMonth } from '../../calendar/year-month';
import { refuse, type Refusal } from '../../decision';
import { parseScore } from '../../instrument/scores';
import { isBlank } from '../../is-blank';
import { relationalAreas, type RelationalHealth } from './relational-health-event';

/** What was rated, or why it cannot stand. */
export const checkRelationalHealth = (from: RelationalHealth, born: YearMonth): RelationalHealth | Refusal => {
  const { ratedOn, rater, note } = from;
  if (ageInMonths(born, ratedOn) < 0) return refuse('RELATIONAL_HEALTH.BEFORE_BIRTH', { ratedOn });
  if (relationalAreas.every((area) => from[area] === null)) return refuse('RELATIONAL_HEALTH.NOTHING_RATED');
  const wrong = relationalAreas.find((area) => {
    const value = from[area];
    return value !== null && parseScore(value) === null;
  });
  if (wrong !== undefined) return refuse('RELATIONAL_HEALTH.OUT_OF_RANGE', { area: wrong });
  if (isBlank(rater)) return refuse('RELATIONAL_HEALTH.RATER_BLANK');
  if (note !== null && isBlank(note)) return refuse('RELATIONAL_HEALTH.NOTE_BLANK');
  return relationalHealthOf(from);
};

/** The facts alone, out of a command, an event or the record. */
export const relationalHealthOf = (from: RelationalHealth): RelationalHealth => ({
  family: from.family,
  school: from.school,
  peers: from.peers,
  community: from.community,
  ratedOn: from.ratedOn,
  rater: from.rater,
  note: from.note,
});
