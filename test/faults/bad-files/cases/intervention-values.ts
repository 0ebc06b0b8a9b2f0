import type { BadFile } from '../bad-file';
import { file, type Cells } from '../write-file';

const intervention = (title: string, cells: Cells, ...faults: readonly string[]): BadFile => ({
  title,
  ...file('interventions', cells),
  faults: faults.map((fault) => `2: ${fault}`),
});

export const badInterventions: readonly BadFile[] = [
  intervention(
    'an unknown region',
    { region: 'frontal_cortex' },
    'region: "frontal_cortex" is not known here; did you mean "frontal-cortex"?',
  ),
  intervention(
    'an unknown kind of intervention',
    { kind: 'therapy' },
    'kind: "therapy" is not known here; write one of therapeutic, educational, enrichment',
  ),
  intervention(
    '25 times a day',
    { times_per_day: '25' },
    'times_per_day: "25" is out of range; write a whole number from 1 to 24',
  ),
  intervention(
    'a dose of no minutes',
    { minutes: '0' },
    'minutes: "0" is out of range; write a whole number from 1 to 1440',
  ),
  intervention(
    'more minutes than a day has',
    { minutes: '1441' },
    'minutes: "1441" is out of range; write a whole number from 1 to 1440',
  ),
  intervention(
    '8 days a week',
    { days_per_week: '8' },
    'days_per_week: "8" is out of range; write a whole number from 1 to 7',
  ),
  intervention(
    'half a time a day',
    { times_per_day: '0.5' },
    'times_per_day: "0.5" is not a whole number from 1 to 24; write plain digits, without sign, point or space',
  ),
  intervention(
    'an end before the start',
    { ends_on: '2026-03-01' },
    'ends_on: "2026-03-01" is before starts_on; the last day may not be before the first',
  ),
  intervention(
    'an end that is no day',
    { ends_on: 'open' },
    'ends_on: "open" is not a day that exists; write it as YYYY-MM-DD',
  ),
  intervention(
    'a start in the year 2206',
    { starts_on: '2206-03-02' },
    'starts_on: "2206-03-02": the year is outside 1900 to 2100; check it',
  ),
];
