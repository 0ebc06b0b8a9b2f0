import {
  addDays,
  adherenceByWeek,
  adherenceOver,
  mondayOf,
  statesAroundDoses,
  type Child,
  type ChildId,
  type DoseShare,
  type LocalDate,
} from '@understory/domain';
import type { Adherence, DoseShareAnswer } from './adherence.answer';

/** The last weeks up to and including a day. */
export const adherenceOf = (child: Child, childId: ChildId, weeks: number, through: LocalDate): Adherence => {
  const from = addDays(mondayOf(through), -7 * (weeks - 1));
  const until = addDays(through, 1);
  const read = adherenceByWeek(child, from, until);
  return {
    childId,
    whole: shareAnswer(adherenceOver(read)),
    weeks: read.map((week) => ({
      year: week.year,
      week: week.week,
      from: week.from,
      through: addDays(week.until, -1),
      whole: shareAnswer(week.whole),
      regions: week.regions.map(({ region, ...share }) => ({ region, ...shareAnswer(share) })),
    })),
    states: statesAroundDoses(child, from, until),
  };
};

const shareAnswer = ({ plannedSevenths, deliveredMinutes, countedSevenths, doses }: DoseShare): DoseShareAnswer => ({
  plannedMinutes: plannedSevenths / 7,
  deliveredMinutes,
  countedMinutes: countedSevenths / 7,
  adherencePercent: plannedSevenths === 0 ? null : (100 * countedSevenths) / plannedSevenths,
  doses,
});
