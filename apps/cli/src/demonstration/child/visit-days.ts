import { addDays, type AssessmentKind, type LocalDate } from '@understory/domain';
import type { Random } from '../chance/random';
import { workingDay } from '../clinic/calendar';
import type { Program, Standing } from '../clinic/program';

export type Visit = { readonly on: LocalDate; readonly kind: AssessmentKind };

/** Between reassessments, by the clinic's own rule. */
export const reassessmentDays = 180;
/** Past this many days after it was due, a reassessment counts as missed. */
export const graceDays = 30;

/** When a child was assessed: reckoned back from how the child stands on the last day of the history. */
export const drawVisits = (
  standing: Standing,
  program: Program,
  lastDay: LocalDate,
  random: Random,
): readonly Visit[] => {
  switch (standing) {
    case 'new':
      return [{ on: ago(lastDay, random.whole(9, 130)), kind: 'baseline' }];
    case 'baseline-only':
      return [{ on: ago(lastDay, random.whole(225, 330)), kind: 'baseline' }];
    case 'discharged':
      return leaving(lastDay, random);
    case 'up-to-date':
      return regular(
        ago(lastDay, random.chance(0.6) ? random.whole(2, 58) : random.whole(59, 168)),
        program,
        lastDay,
        random,
      );
    case 'overdue':
      return regular(ago(lastDay, reassessmentDays + random.whole(graceDays + 5, 150)), program, lastDay, random);
  }
};

const regular = (newest: LocalDate, program: Program, lastDay: LocalDate, random: Random): readonly Visit[] => {
  const earliest = ago(lastDay, random.whole(930, 1120));
  const days: LocalDate[] = [];
  for (let on = newest; on >= earliest; on = ago(on, interval(program, random))) days.unshift(on);
  return days.map((on, index) => ({ on, kind: index === 0 ? 'baseline' : 'reassessment' }));
};

/** A stay of one to two years that ended, and up to two looks back at how it went on. */
const leaving = (lastDay: LocalDate, random: Random): readonly Visit[] => {
  const baseline = ago(lastDay, random.whole(700, 1040));
  const stay = random.whole(2, 3);
  const visits: Visit[] = [{ on: baseline, kind: 'baseline' }];
  let on = baseline;
  for (let period = 1; period <= stay; period += 1) {
    on = workingDay(addDays(on, reassessmentDays + random.whole(-14, 12)));
    visits.push({ on, kind: period === stay ? 'discharge' : 'reassessment' });
  }
  const followUps = random.whole(0, 2);
  for (let count = 0; count < followUps; count += 1) {
    on = workingDay(addDays(on, reassessmentDays + random.whole(-10, 25)));
    if (on < lastDay) visits.push({ on, kind: 'follow-up' });
  }
  return visits;
};

const interval = ({ skippedShare }: Program, random: Random): number => {
  const skipped = random.chance(skippedShare) ? reassessmentDays : 0;
  return reassessmentDays + skipped + random.whole(-16, 20);
};

const ago = (day: LocalDate, days: number): LocalDate => workingDay(addDays(day, -days));
