import type { BadFile } from '../bad-file';
import { file, plannedChild } from '../write-file';

const born = 'has another birth month for the same child; correct one of them';

export const contradictoryRows: readonly BadFile[] = [
  {
    title: 'one assessment with other scores',
    ...file('assessments', {}, { child: 'C-101' }, { f1: '8' }),
    faults: ['4: row: line 2 has other values for the same child, assessed_on and kind; keep one of them'],
  },
  {
    title: 'one assessment in another program',
    ...file('assessments', {}, { program: 'Residential' }),
    faults: ['3: row: line 2 has other values for the same child, assessed_on and kind; keep one of them'],
  },
  {
    title: 'a child with two birth months',
    ...file(
      'assessments',
      {},
      { assessed_on: '2026-06-01', born: '2015-04' },
      { assessed_on: '2026-09-01', born: '2015-04' },
    ),
    faults: [`3: born: line 2 ${born}`],
  },
  {
    title: 'one reference in two spellings of Unicode with two birth months',
    ...file('assessments', { child: 'Zo\u00eb' }, { child: 'Zoe\u0308', born: '2015-04', kind: 'discharge' }),
    faults: [`3: born: line 2 ${born}`],
  },
  {
    title: 'one intervention with another dose',
    ...file('interventions', {}, { minutes: '20' }),
    before: [file('assessments', {})],
    faults: ['3: row: line 2 has other values for the same child and intervention; keep one of them'],
  },
  {
    title: 'one moment of delivery in two offsets with other minutes',
    ...file('doses', {}, { delivered_at: '2026-03-02T08:30:00Z', minutes: '20' }),
    before: plannedChild,
    faults: ['3: row: line 2 has other values for the same child, intervention and delivered_at; keep one of them'],
  },
];
