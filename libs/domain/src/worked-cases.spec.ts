import { relationalTotal } from './child/relational-health/relational-health-over-time';
import { categoryOf } from './brain-map/category';
import { percentOfRegion } from './brain-map/percent-of-region';
import { toDouble } from './brain-map/percent-fraction';
import { parseYearMonth, ageInMonths } from './calendar/year-month';
import { reassessmentDue } from './child/assessment/reassessment-due';
import { childDays, ratePerThousandDays } from './child/course/child-days';
import { staysOf } from './child/course/stays';
import { delivered, discharged, assessed, enrolled, planned, transferred } from './given/events';
import { childOf } from './given/given';
import { lookUp, norms } from './given/norms';
import { day, scores } from './given/ratings';
import { instrumentV1 } from './instrument/instrument';
import { dosesBetween } from './readiness/dose-between';

/**
 * One case worked by hand for each calculation that has none beside its rule. Those beside theirs: the sequence
 * (`propose-plan`), adherence by week, weighted kappa (Cohen 1968), and the reliable fall (Jacobson and Truax 1991).
 */
describe('percent of age-typical and its category', () => {
  // Norms of the limbic region 10 8 8 8 8 10: 52. A child at 6 5 6 5 6 6 has 34; 34 ÷ 52 × 100 = 65.38…, therapeutic.
  // With 5 for the last 6 it is 33 ÷ 52 × 100 = 63.46…, essential. That it is child's sum ÷ typical sum × 100 and that
  // enrichment is "at or above 85 percent" follows Perry and Dobson 2013; the limit of 65 is the default of version 1.
  const limbic = lookUp(norms({ limbic: [1000, 800, 800, 800, 800, 1000] }));
  const percent = (rated: readonly number[]) => {
    const [assessment] = childOf(enrolled(), assessed({ scores: scores({ limbic: rated }) })).assessments;
    return assessment === undefined ? null : percentOfRegion(assessment, 'limbic', limbic);
  };

  it.each([
    [[6, 5, 6, 5, 6, 6], 34, 65.38, 'therapeutic'],
    [[6, 5, 6, 5, 6, 5], 33, 63.46, 'essential'],
    // 44 ÷ 52 × 100 = 84.61…, under 85; 45 ÷ 52 × 100 = 86.53…, above.
    [[8, 7, 7, 7, 7, 8], 44, 84.61, 'therapeutic'],
    [[9, 7, 7, 7, 7, 8], 45, 86.53, 'enrichment'],
  ] as const)('of %j is %i of 52, %f %%: %s', (rated, sum, cut, category) => {
    const fraction = percent(rated);
    if (fraction === null) throw new Error('Nothing was read.');
    expect(fraction).toEqual({ childSum: sum, normHundredths: 5200 });
    expect(Math.floor(toDouble(fraction) * 100) / 100).toBe(cut);
    expect(categoryOf(fraction, instrumentV1)).toBe(category);
  });
});

describe('an age in months', () => {
  // March 2016 to February 2024 is 7 years and 11 months: 7 × 12 + 11 = 95. The day of birth is not kept.
  it('is the difference of the calendar months', () => {
    const born = parseYearMonth('2016-03');
    if (born === null) throw new Error('No month');
    expect(ageInMonths(born, day('2024-02-01'))).toBe(95);
    expect(ageInMonths(born, day('2024-03-01'))).toBe(96);
  });
});

describe('current relational health by area', () => {
  // Family 4, school 7, community 3, peers not rated: 4 + 7 + 3 = 14 of 3 × 12 = 36. No norm for it is public.
  it('is the sum of what was rated, of the most it could be', () =>
    expect(
      relationalTotal({
        ...{ family: 4, school: 7, peers: null, community: 3 },
        ...{ ratedOn: day('2024-02-01'), rater: 'R', note: null },
      }),
    ).toEqual({ sum: 14, outOf: 36, ratedAreas: 3 }));
});

describe('planned and delivered between two assessments', () => {
  // 2 × 15 min on 5 days a week, from 5 to 25 February, asked for from 1 February up to 1 March: 21 days run.
  // 2 × 15 × 5 × 21 ÷ 7 = 450 minutes, kept as 3,150 sevenths. 15 + 20 were given, one more before the plan began.
  it('spreads days a week over calendar days and counts what was given in the span', () => {
    const child = childOf(
      enrolled(),
      planned({ timesPerDay: 2, minutes: 15, daysPerWeek: 5, startsOn: '2024-02-05', endsOn: '2024-02-25' }),
      delivered({ id: 'early', at: '2024-01-20T09:00+01:00', minutes: 40 }),
      delivered({ id: 'one', at: '2024-02-06T09:00+01:00', minutes: 15 }),
      delivered({ id: 'two', at: '2024-02-07T09:00+01:00', minutes: 20 }),
    );
    expect(dosesBetween(child, 'limbic', day('2024-02-01'), day('2024-03-01'))).toMatchObject([
      { plannedSevenths: 3150, deliveredMinutes: 35, doses: 2 },
    ]);
  });
});

describe('child-days and incidents per 1,000 of them', () => {
  // A midnight census of the first half of 2024 (182 days, a leap year): enrolled on 1 January in "day", transferred to
  // "home" on 1 June, discharged on 30 June. "day": 31 + 29 + 31 + 30 + 31 = 152; "home": 29, the last day not counted.
  // 3 incidents in 152 days: 3 ÷ 152 × 1,000 = 19.73…, cut to 19.7.
  it('count the day of coming and not that of leaving, a transfer for who receives', () => {
    const { course } = childOf(enrolled(), transferred('day', 'home'), discharged());
    const half = { from: day('2024-01-01'), to: day('2024-06-30') };
    expect(childDays(staysOf(course), 'day', half)).toBe(152);
    expect(childDays(staysOf(course), 'home', half)).toBe(29);
    expect(ratePerThousandDays(3, 152)).toBe(19.7);
  });
});

describe('when a reassessment is owed', () => {
  // No interval is published (the model's sources name none): 180 days with 30 of notice is the default of this house.
  // 180 days after 1 February 2024 is 30 July (28 + 31 + 30 + 31 + 30 + 30 = 180); 30 days before it is 30 June.
  it.each([
    ['2024-06-29', null],
    ['2024-06-30', 'due'],
    ['2024-07-30', 'due'],
    ['2024-07-31', 'overdue'],
  ] as const)('is on %s %s', (today, due) =>
    expect(reassessmentDue({ assessedOn: day('2024-02-01'), kind: 'baseline' }, day(today))).toEqual({
      dueOn: '2024-07-30',
      dueFrom: '2024-06-30',
      due,
    }),
  );
});
