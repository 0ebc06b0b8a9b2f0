import type { LocalDate } from '../../calendar/local-date';
import type { AssessmentKind } from './assessment-kind';
import { reassessmentDue } from './reassessment-due';

const day = (text: string) => text as LocalDate;
const on = (today: string, kind: AssessmentKind = 'baseline') =>
  reassessmentDue({ assessedOn: day('2026-01-01'), kind }, day(today));

describe('a reassessment', () => {
  it('is owed 180 days after the newest assessment', () => expect(on('2026-01-02').dueOn).toBe('2026-06-30'));

  it.each([
    ['2026-05-30', null],
    ['2026-05-31', 'due'],
    ['2026-06-30', 'due'],
    ['2026-07-01', 'overdue'],
  ])('stands on %s as %s', (today, due) => expect(on(today).due).toBe(due));

  it('is not owed before there is a baseline, nor once the series was closed by a discharge', () => {
    expect(reassessmentDue(null, day('2026-07-01'))).toEqual({ dueOn: null, dueFrom: null, due: null });
    for (const kind of ['discharge', 'follow-up'] as const) expect(on('2027-01-01', kind).due).toBeNull();
  });

  it('follows the interval of the program', () => {
    const every90 = (today: string) =>
      reassessmentDue({ assessedOn: day('2026-01-01'), kind: 'baseline' }, day(today), {
        everyDays: 90,
        noticeDays: 14,
      });
    // 90 days after 1 January 2026: 30 to the end of January, 28, 31, and 1 in April.
    expect(every90('2026-03-17')).toEqual({ dueOn: '2026-04-01', dueFrom: '2026-03-18', due: null });
    expect(every90('2026-03-18').due).toBe('due');
    expect(every90('2026-04-02').due).toBe('overdue');
  });
});
