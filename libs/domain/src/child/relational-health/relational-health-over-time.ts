import type { LocalDate } from '../../calendar/local-date';
import { highestScore } from '../../instrument/scores';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { Assessment, Child, RelationalHealthRating } from '../child';
import { relationalAreas, type RelationalHealth } from './relational-health-event';

/** The sum of what was rated and the most it could be. Never a percent of typical: no norm for it is public. */
export type RelationalTotal = { readonly sum: number; readonly outOf: number; readonly ratedAreas: number };

export const relationalTotal = (rated: RelationalHealth): RelationalTotal => {
  const values = relationalAreas.flatMap((area) => rated[area] ?? []);
  return {
    sum: values.reduce((sum, value) => sum + value, 0),
    outOf: values.length * highestScore,
    ratedAreas: values.length,
  };
};

/** Both ways in which it is rated; an assessment that left it out is a point without a value, and never a low one. */
export type RelationalHealthPoint =
  | { readonly from: 'assessment'; readonly on: LocalDate; readonly value: number | null; readonly of: Assessment }
  | {
      readonly from: 'rating';
      readonly on: LocalDate;
      readonly total: RelationalTotal;
      readonly of: RelationalHealthRating;
    };

/** Oldest first; on one day the assessments come first, and ratings stand in the order of what they say. */
export const relationalHealthOverTime = (
  child: Pick<Child, 'assessments' | 'relationalHealth'>,
): readonly RelationalHealthPoint[] => {
  const assessed = assessmentsInOrder(child).map((of): RelationalHealthPoint => ({
    from: 'assessment',
    on: of.assessedOn,
    value: of.relationalHealth,
    of,
  }));
  const rated = [...child.relationalHealth]
    .sort(compare)
    .map((of): RelationalHealthPoint => ({ from: 'rating', on: of.ratedOn, total: relationalTotal(of), of }));
  // Sorting is stable, so what is equal in its day stays as listed.
  return [...assessed, ...rated].sort((one, other) => (one.on === other.on ? 0 : one.on < other.on ? -1 : 1));
};

const compare = (one: RelationalHealthRating, other: RelationalHealthRating): number => {
  const area = relationalAreas.find((each) => one[each] !== other[each]);
  if (area !== undefined) return (one[area] ?? 0) - (other[area] ?? 0);
  return one.relationalHealthId < other.relationalHealthId ? -1 : 1;
};
