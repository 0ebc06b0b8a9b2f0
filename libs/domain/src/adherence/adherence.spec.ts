import fc from 'fast-check';
import type { ChildEventDraft } from '../child/child-event';
import { addDays, daysBetween } from '../calendar/local-date';
import { correctedDose, delivered, enrolled, planned } from '../given/events';
import { childOf } from '../given/given';
import { day } from '../given/ratings';
import { adherenceByWeek, adherenceOver } from './adherence-by-week';
import { isoWeekOf } from './iso-week';

describe('an ISO week', () => {
  it.each([
    ['2024-01-01', 2024, 1, '2024-01-01'],
    ['2024-02-01', 2024, 5, '2024-01-29'],
    // 1 January 2023 was a Sunday, and 31 December 2024 a Tuesday.
    ['2023-01-01', 2022, 52, '2022-12-26'],
    ['2024-12-31', 2025, 1, '2024-12-30'],
    ['2020-12-31', 2020, 53, '2020-12-28'],
    ['2021-01-03', 2020, 53, '2020-12-28'],
  ])('of %s is %i-W%i, from %s', (text, year, week, monday) =>
    expect(isoWeekOf(day(text))).toEqual({ year, week, monday }),
  );
});

/**
 * By hand. A, at the brainstem: 2 × 10 min on 5 days a week is 100 min a week, from Thursday 1 to Wednesday 14 February
 * 2024: 4 days of week 5 (100 · 4/7), all of week 6 (100), 3 days of week 7 (100 · 3/7); 14 days are 200 min.
 * B, at the limbic region: 1 × 30 min on 2 days a week is 60 min a week, from Monday 5 February on.
 */
const a = planned({
  id: 'a',
  reference: 'A',
  region: 'brainstem',
  timesPerDay: 2,
  minutes: 10,
  daysPerWeek: 5,
  endsOn: '2024-02-14',
});
const b = planned({ id: 'b', reference: 'B', minutes: 30, daysPerWeek: 2, startsOn: '2024-02-05' });
const from = day('2024-01-29');
const until = day('2024-02-19');

describe('adherence by week', () => {
  const read = (...doses: readonly ChildEventDraft[]) =>
    adherenceByWeek(childOf(enrolled(), a, b, ...doses), from, until);

  it('plans pro rata of the days on which an intervention runs', () => {
    const weeks = read();
    expect(weeks.map(({ week, whole }) => [week, whole.plannedSevenths])).toEqual([
      [5, 400],
      [6, 700 + 420],
      [7, 300 + 420],
    ]);
    expect(weeks[1]?.regions.map(({ region, plannedSevenths }) => [region, plannedSevenths])).toEqual([
      ['brainstem', 700],
      ['limbic', 420],
    ]);
  });

  it('does not let more of one thing hide less of another', () => {
    // Week 6: 150 min of A where 100 were planned, 20 of B where 60 were. 170 of 160 is no adherence of 106 %.
    const given = [
      delivered({ id: '1', intervention: 'a', at: '2024-02-05T08:00Z', minutes: 150 }),
      delivered({ id: '2', intervention: 'b', at: '2024-02-06T08:00Z', minutes: 20 }),
    ];
    const week = read(...given)[1];
    expect(week?.whole).toEqual({
      plannedSevenths: 7 * 160,
      deliveredMinutes: 170,
      countedSevenths: 7 * (100 + 20),
      doses: 2,
    });
    // Of all three weeks 320 min: 57.1 + 160 + 102.9.
    expect(adherenceOver(read(...given))).toEqual({
      plannedSevenths: 7 * 320,
      deliveredMinutes: 170,
      countedSevenths: 7 * 120,
      doses: 2,
    });
  });

  it('counts a corrected dose once, on the day of its correction', () => {
    const weeks = adherenceByWeek(
      childOf(
        enrolled(),
        planned({ minutes: 30, daysPerWeek: 7, startsOn: '2024-02-05' }),
        delivered({ at: '2024-02-10T09:00Z', minutes: 15 }),
        correctedDose({ at: '2024-02-13T09:00Z', minutes: 20 }, 3),
      ),
      from,
      until,
    );
    expect(weeks.map(({ whole: { doses, deliveredMinutes } }) => [doses, deliveredMinutes])).toEqual([
      [0, 0],
      [0, 0],
      [1, 20],
    ]);
  });

  it('shows what was given outside of the plan and does not count it', () => {
    const week = read(delivered({ id: '1', intervention: 'b', at: '2024-02-01T08:00Z', minutes: 30 }))[0];
    expect(week?.regions).toEqual([
      { region: 'brainstem', plannedSevenths: 400, deliveredMinutes: 0, countedSevenths: 0, doses: 0 },
      { region: 'limbic', plannedSevenths: 0, deliveredMinutes: 30, countedSevenths: 0, doses: 1 },
    ]);
  });

  it('cuts the first and the last week at the span', () => {
    const weeks = adherenceByWeek(childOf(enrolled(), a), day('2024-02-03'), day('2024-02-06'));
    expect(weeks).toMatchObject([
      { week: 5, from: '2024-02-03', until: '2024-02-05', whole: { plannedSevenths: 200 } },
      { week: 6, from: '2024-02-05', until: '2024-02-06', whole: { plannedSevenths: 100 } },
    ]);
  });

  it('plans in its weeks what it plans in the whole run, wherever the run begins and ends', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 1440 }), fc.integer({ min: 1, max: 7 })),
        (start, length, [timesPerDay, minutes, daysPerWeek]) => {
          const startsOn = addDays(day('2020-01-01'), start);
          const endsOn = addDays(startsOn, length);
          const child = childOf(enrolled(), planned({ timesPerDay, minutes, daysPerWeek, startsOn, endsOn }));
          const weeks = adherenceByWeek(child, addDays(startsOn, -9), addDays(endsOn, 16));
          const days = daysBetween(startsOn, endsOn) + 1;
          expect(adherenceOver(weeks).plannedSevenths).toBe(timesPerDay * minutes * daysPerWeek * days);
          expect(weeks.every(({ whole }) => whole.countedSevenths <= whole.plannedSevenths)).toBe(true);
        },
      ),
    ));
});
