import fc from 'fast-check';
import { addDays, daysBetween } from '../../calendar/local-date';
import { day } from '../../given/ratings';
import { childDays, ratePerThousandDays } from './child-days';
import { withStep, type CourseStep } from './course-step';
import { staysOf } from './stays';

const enrolled = (on: string, program = 'home'): CourseStep => ({ kind: 'enrolled', on: day(on), program });
const transferred = (on: string, program: string): CourseStep => ({ kind: 'transferred', on: day(on), program });
const readmitted = (on: string, program = 'home'): CourseStep => ({ kind: 'readmitted', on: day(on), program });
const discharged = (on: string): CourseStep => ({ kind: 'discharged', on: day(on), outcome: 'completed', reason: '' });
const stays = (...steps: readonly CourseStep[]) => staysOf(steps.reduce<readonly CourseStep[]>(withStep, []));
const march = { from: day('2026-03-01'), to: day('2026-03-31') };

describe('child-days', () => {
  it.each([
    ['in care all month', [enrolled('2026-02-10')], 31],
    ['from the 10th to the 20th: the 10th to the 19th', [enrolled('2026-03-10'), discharged('2026-03-20')], 10],
    ['transferred in on the last day', [enrolled('2026-01-05', 'day'), transferred('2026-03-31', 'home')], 1],
    ['transferred out on the first day', [enrolled('2026-01-05'), transferred('2026-03-01', 'day')], 0],
    [
      'discharged on the first day and back from the 16th',
      [enrolled('2026-01-05'), discharged('2026-03-01'), readmitted('2026-03-16')],
      16,
    ],
    ['come and gone on one day', [enrolled('2026-03-05'), discharged('2026-03-05')], 0],
    [
      'a discharge taken back on its day',
      [enrolled('2026-03-01'), discharged('2026-03-15'), readmitted('2026-03-15')],
      31,
    ],
    ['come after the month', [enrolled('2026-04-01')], 0],
  ])('of a child %s', (_, steps, days) => expect(childDays(stays(...steps), 'home', march)).toBe(days));

  it('make the worked case: 2 incidents in 31 + 10 + 1 + 16 = 58 days are 34.4 per 1,000', () => {
    const children = [
      stays(enrolled('2026-02-10')),
      stays(enrolled('2026-03-10'), discharged('2026-03-20')),
      stays(enrolled('2026-01-05', 'day'), transferred('2026-03-31', 'home')),
      stays(enrolled('2026-01-05'), discharged('2026-03-01'), readmitted('2026-03-16')),
    ];
    const days = children.reduce((sum, each) => sum + childDays(each, 'home', march), 0);
    expect(days).toBe(58);
    // 2 / 58 × 1,000 = 34.482…
    expect(ratePerThousandDays(2, days)).toBe(34.4);
  });

  it('cut the rate and never round it, and have none without a day', () => {
    expect(ratePerThousandDays(1, 1)).toBe(1000);
    // 2 / 3 × 1,000 = 666.66…
    expect(ratePerThousandDays(2, 3)).toBe(666.6);
    expect(ratePerThousandDays(0, 40)).toBe(0);
    expect(ratePerThousandDays(1, 0)).toBeNull();
  });

  const anyOn = fc.integer({ min: 0, max: 200 }).map((days) => addDays(day('2026-01-01'), days));
  const program = fc.constantFrom('home', 'day', 'residential');
  const anyStep: fc.Arbitrary<CourseStep> = fc.oneof(
    fc.record({ kind: fc.constantFrom('transferred', 'readmitted'), on: anyOn, program }),
    fc.record({
      kind: fc.constant('discharged'),
      on: anyOn,
      outcome: fc.constant('other'),
      reason: fc.constant(''),
    }),
  );
  const whole = { from: day('2025-12-01'), to: day('2026-12-31') };

  it('count no day twice, and none outside care, whatever the steps and their order', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), (steps) => {
        const all = stays(enrolled('2026-01-01'), ...steps);
        for (const [index, stay] of all.entries()) {
          expect(stay.to === null || stay.from <= stay.to).toBe(true);
          expect(index === 0 || (all[index - 1]?.to ?? '9') <= stay.from).toBe(true);
        }
        const days = ['home', 'day', 'residential'].map((each) => childDays(all, each, whole));
        const longest = daysBetween(day('2026-01-01'), whole.to) + 1;
        expect(days.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(longest);
      }),
    ));

  it('of two halves add up to the whole', () =>
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 8 }), anyOn, (steps, cut) => {
        const all = stays(enrolled('2026-01-01'), ...steps);
        const halves =
          childDays(all, 'home', { ...whole, to: cut }) + childDays(all, 'home', { ...whole, from: addDays(cut, 1) });
        expect(halves).toBe(childDays(all, 'home', whole));
      }),
    ));
});
