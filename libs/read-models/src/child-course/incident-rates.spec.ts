import { parseLocalDate, type ChildId, type IncidentId, type IncidentKind, type LocalDate } from '@understory/domain';
import type { CourseOfChild } from './course-of-child';
import { finishedHalfYears } from './half-years';
import { incidentRates } from './incident-rates';

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};
const half = { from: day('2026-01-01'), to: day('2026-06-30') };

const child = (name: string, kinds: readonly IncidentKind[] = [], on = '2026-03-05'): CourseOfChild => ({
  childId: name as ChildId,
  demonstration: false,
  course: [{ kind: 'enrolled', on: day('2025-06-01'), program: 'home' }],
  incidents: kinds.map((kind, index) => ({ incidentId: `${name}-${index}` as IncidentId, kind, happenedOn: day(on) })),
});
const children = (count: number, prefix: string, ...kinds: readonly IncidentKind[]) =>
  Array.from({ length: count }, (_, index) => child(`${prefix}${index}`, kinds));
const of = (courses: readonly CourseOfChild[]) => incidentRates(courses, 'home', [half]).periods[0];
const withheld = (kind: string) => ({ kind, incidents: null, perThousandDays: null, suppressed: true });

describe('the incidents of a program', () => {
  it('are counted per 1,000 child-days: 11 in 11 children × 181 days are 5.5', () =>
    expect(of(children(11, 'a', 'restraint', 'critical-incident'))).toEqual({
      ...half,
      children: 11,
      // January to June 2026: 31 + 28 + 31 + 30 + 31 + 30 = 181 days; 11 / 1,991 × 1,000 = 5.524…
      childDays: 1991,
      rates: [
        { kind: 'restraint', incidents: 11, perThousandDays: 5.5, suppressed: false },
        { kind: 'critical-incident', incidents: 11, perThousandDays: 5.5, suppressed: false },
      ],
    }));

  it('are withheld with everything else of ten children in care', () =>
    expect(of(children(10, 'a', 'restraint'))).toEqual({
      ...half,
      children: null,
      childDays: null,
      rates: ['restraint', 'critical-incident'].map(withheld),
    }));

  it('are withheld when they happened to ten children, or to none', () => {
    const calm = children(20, 'b');
    const both = ['restraint', 'critical-incident'].map(withheld);
    expect(of([...calm, ...children(10, 'a', 'restraint')])?.rates).toEqual(both);
    expect(of(calm)).toMatchObject({ children: 20, childDays: 20 * 181, rates: both });
  });

  it('have no total over kinds that a withheld kind could be subtracted from', () =>
    expect(of([...children(15, 'a', 'restraint'), ...children(2, 'b', 'critical-incident')])?.rates).toMatchObject([
      { kind: 'restraint', incidents: 15 },
      withheld('critical-incident'),
    ]));

  it('count where the child was that day, and in the period alone', () => {
    const elsewhere: CourseOfChild = {
      ...child('x', ['restraint'], '2026-02-01'),
      course: [
        { kind: 'enrolled', on: day('2025-06-01'), program: 'home' },
        { kind: 'transferred', on: day('2026-02-01'), program: 'day' },
      ],
    };
    const early = child('y', ['restraint'], '2025-12-31');
    const last = child('z', ['restraint'], '2026-06-30');
    const found = of([...children(11, 'a', 'restraint'), elsewhere, early, last]);
    expect(found?.rates[0]).toMatchObject({ incidents: 12 });
    // 13 children of 181 days, and January of the one who left.
    expect(found).toMatchObject({ children: 14, childDays: 13 * 181 + 31 });
  });

  it('are told of half-years that are over, newest first, which no two periods share a day of', () => {
    expect(finishedHalfYears(day('2026-06-30'), 2)).toEqual([
      { from: '2025-07-01', to: '2025-12-31' },
      { from: '2025-01-01', to: '2025-06-30' },
    ]);
    expect(finishedHalfYears(day('2026-07-01'), 1)).toEqual([{ from: '2026-01-01', to: '2026-06-30' }]);
  });
});
