import type { LocalDate } from '../calendar/local-date';
import { defaultIntervals } from '../intervals/reassessment-intervals';
import { type ChildToNotice, noticesOfChild } from './notices-of-child';
import { noticesOfPerson } from './notices-of-person';

const day = (text: string) => text as LocalDate;

const child = (over: Partial<ChildToNotice> = {}): ChildToNotice => ({
  childId: 'c',
  assessments: [{ assessedOn: day('2026-01-01'), kind: 'baseline' }],
  dischargedOn: null,
  amendments: [],
  ...over,
});

const toldOf = (told: ChildToNotice, today: string) =>
  noticesOfChild(told, defaultIntervals, day(today)).map(({ kind, dueOn, step }) => `${kind} ${dueOn} ${step}`);

describe('what is told of a child', () => {
  // 180 days after the first of January.
  it.each([
    ['2026-06-15', []],
    ['2026-06-16', ['reassessment 2026-06-30 soon']],
    ['2026-06-30', ['reassessment 2026-06-30 soon']],
    ['2026-07-01', ['reassessment 2026-06-30 overdue']],
    ['2028-01-01', ['reassessment 2026-06-30 overdue']],
  ])('on %s, of the reassessment that is owed', (today, told) => expect(toldOf(child(), today)).toEqual(told));

  it('is nothing before the first assessment, and nothing of another child’s interval', () => {
    expect(toldOf(child({ assessments: [] }), '2027-01-01')).toEqual([]);
    const everyMonth = { everyDays: 30, noticeDays: 7 };
    expect(noticesOfChild(child(), everyMonth, day('2026-02-01'))).toMatchObject([{ dueOn: '2026-01-31' }]);
  });

  it.each([
    ['2026-03-01', ['closing-assessment 2026-03-31 missing']],
    ['2026-03-31', ['closing-assessment 2026-03-31 missing']],
    ['2026-04-01', ['closing-assessment 2026-03-31 overdue']],
  ])('on %s, of the closing assessment after a discharge, instead', (today, told) =>
    expect(toldOf(child({ dischargedOn: day('2026-03-01') }), today)).toEqual(told),
  );

  it('ends with the closing assessment, unless that is too far away', () => {
    const closedOn = (text: string) =>
      toldOf(
        child({ dischargedOn: day('2026-03-01'), assessments: [{ assessedOn: day(text), kind: 'discharge' }] }),
        '2026-05-01',
      );
    expect(closedOn('2026-02-20')).toEqual([]);
    expect(closedOn('2026-01-20')).toEqual(['closing-assessment 2026-03-31 overdue']);
  });

  it.each([
    [false, '2026-02-14', []],
    [false, '2026-02-15', ['amendment 2026-03-01 soon']],
    [false, '2026-03-02', ['amendment 2026-03-01 overdue']],
    [true, '2026-03-02', []],
    [true, '2026-04-01', ['amendment 2026-03-31 overdue']],
  ])('of a request received on 31 December, extended %s, on %s', (isExtended, today, told) => {
    const amendments = [{ amendmentId: 'a', receivedOn: day('2025-12-31'), isExtended }];
    expect(toldOf(child({ assessments: [], amendments }), today)).toEqual(told);
  });
});

describe('what is told of a certification', () => {
  const held = (grantedOn: string, expiresOn: string, endedOn: string | null = null) => ({
    ...{ grantedOn: day(grantedOn), expiresOn: day(expiresOn) },
    endedOn: endedOn === null ? null : day(endedOn),
  });
  const told = (today: string, ...certifications: readonly ReturnType<typeof held>[]) =>
    noticesOfPerson({ accountId: 'p', certifications }, day(today)).map(({ dueOn, step }) => `${dueOn} ${step}`);
  const year = held('2026-01-01', '2026-12-31');

  it.each([
    ['2026-10-31', []],
    ['2026-11-01', ['2026-12-31 within-60-days']],
    ['2026-12-01', ['2026-12-31 within-30-days']],
    ['2026-12-23', ['2026-12-31 within-30-days']],
    ['2026-12-24', ['2026-12-31 within-7-days']],
    ['2026-12-31', ['2026-12-31 within-7-days']],
    ['2027-01-01', ['2026-12-31 ended']],
  ])('on %s', (today, steps) => expect(told(today, year)).toEqual(steps));

  it('is nothing to whoever has renewed it without a gap, in whatever order it was recorded', () => {
    const next = held('2027-01-01', '2027-12-31');
    for (const both of [
      [year, next],
      [next, year],
    ])
      expect(told('2026-12-24', ...both)).toEqual([]);
  });

  it('is told all the same where the next one begins after a gap, or was ended', () => {
    expect(told('2026-12-24', year, held('2027-01-02', '2027-12-31'))).toEqual(['2026-12-31 within-7-days']);
    expect(told('2026-06-02', held('2026-01-01', '2026-12-31', '2026-06-01'))).toEqual(['2026-05-31 ended']);
    expect(told('2026-12-24', year, held('2026-06-01', '2027-12-31', '2026-06-01'))).toEqual([
      '2026-12-31 within-7-days',
    ]);
  });

  it('is nothing to whoever never held one, or will hold the first', () => {
    expect(told('2026-12-24')).toEqual([]);
    expect(told('2025-12-24', year)).toEqual([]);
  });
});
