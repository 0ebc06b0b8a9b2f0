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
    expect(reassessmentDue(null, day('2026-07-01'))).toEqual({ dueOn: null, due: null });
    for (const kind of ['discharge', 'follow-up'] as const) expect(on('2027-01-01', kind).due).toBeNull();
  });
});
