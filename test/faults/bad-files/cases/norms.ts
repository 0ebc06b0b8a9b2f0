import { headerOf } from '@understory/interchange';
import type { BadFile } from '../bad-file';
import { file, type Cells } from '../write-file';

const number = 'a number from 1 to 12 with at most two decimals';

const norms = (title: string, cells: Cells, ...faults: readonly string[]): BadFile => ({
  title,
  ...file('norms', cells),
  faults: faults.map((fault) => `2: ${fault}`),
});

const band = (from: string, to: string): Cells => ({ age_from_months: from, age_to_months: to });

export const badNorms: readonly BadFile[] = [
  norms('a norm with three decimals', { f1: '7.125' }, `f1: "7.125" is not ${number}`),
  norms('a norm with a comma', { f2: '"7,5"' }, `f2: "7,5" is not ${number}; write a point, not a comma`),
  norms('a norm above 12', { f3: '12.01' }, `f3: "12.01" is out of range; write ${number}`),
  norms('a norm of zero', { f4: '0' }, `f4: "0" is out of range; write ${number}`),
  norms('an empty norm', { f32: '' }, 'f32: the cell is empty; every function needs its norm'),
  norms(
    'half a month',
    band('0.5', '12'),
    'age_from_months: "0.5" is not a whole number from 0 to 1200; write plain digits, without sign, point or space',
  ),
  norms(
    'a band that ends where it starts',
    band('12', '12'),
    'age_to_months: not above age_from_months; the age it names is the first no longer covered',
  ),
  {
    title: 'bands that overlap',
    ...file('norms', band('24', '36'), band('0', '12'), band('11', '25')),
    faults: [
      '4: age_from_months: ages 11 to 25 overlap ages 0 to 12 of line 3; each age belongs to one row',
      '4: age_from_months: ages 11 to 25 overlap ages 24 to 36 of line 2; each age belongs to one row',
    ],
  },
  {
    title: 'one band twice',
    ...file('norms', band('0', '12'), band('0', '12')),
    faults: ['3: age_from_months: ages 0 to 12 overlap ages 0 to 12 of line 2; each age belongs to one row'],
  },
  {
    title: 'a header and no norms',
    kind: 'norms',
    bytes: Buffer.from(`${headerOf('norms')}\n`),
    faults: ['1: file: there are no norms in the file; add a row for each band of ages'],
  },
  {
    title: 'other values under a published name',
    ...file('norms', { f1: '8' }),
    before: [file('norms', {})],
    faults: [
      '1: file: norms named "Agency" are published with other values; choose another --name, or import with --correct "reason" to publish its next version',
    ],
  },
];
