import type { BadFile } from '../bad-file';
import { file, type Cells } from '../write-file';

const assessment = (title: string, cells: Cells, ...faults: readonly string[]): BadFile => ({
  title,
  ...file('assessments', cells),
  faults: faults.map((fault) => `2: ${fault}`),
});

const score = 'a whole number from 1 to 12, or empty when not rated';
const plain = 'write plain digits, without sign, point or space';
const unrated: Cells = Object.fromEntries(Array.from({ length: 32 }, (_, index) => [`f${index + 1}`, '']));
const day = 'is not a day that exists; write it as YYYY-MM-DD';

export const badAssessments: readonly BadFile[] = [
  assessment('a score of 13', { f1: '13' }, `f1: "13" is out of range; write ${score}`),
  assessment('a score of 0', { f32: '0' }, `f32: "0" is out of range; write ${score}`),
  assessment('a score below zero', { f2: '-3' }, `f2: "-3" is not ${score}; ${plain}`),
  assessment('a score with a point', { f3: '7.0' }, `f3: "7.0" is not ${score}; ${plain}`),
  assessment('a score with an exponent', { f4: '1e1' }, `f4: "1e1" is not ${score}; ${plain}`),
  assessment('a score with a plus', { f5: '+5' }, `f5: "+5" is not ${score}; ${plain}`),
  assessment('a score with a leading zero', { f6: '05' }, `f6: "05" is not ${score}; ${plain}`),
  assessment('a score in full-width digits', { f7: '７' }, `f7: "７" is not ${score}; ${plain}`),
  assessment('a score with a space', { f8: '7 ' }, `f8: "7 " is not ${score}; ${plain}`),
  assessment('a score that is a formula', { f9: '=1+1' }, `f9: "=1+1" is not ${score}; ${plain}`),
  assessment('a word in place of a score', { f10: 'n/a' }, `f10: "n/a" is not ${score}; ${plain}`),
  assessment(
    'a long value that would fill the screen',
    { f11: 'z'.repeat(400) },
    `f11: "${'z'.repeat(40)}…" is not ${score}; ${plain}`,
  ),
  assessment(
    'several faults in one row',
    { f12: '99', f13: 'x', kind: 'Baseline' },
    'kind: "Baseline" is not known here; did you mean "baseline"?',
    `f12: "99" is out of range; write ${score}`,
    `f13: "x" is not ${score}; ${plain}`,
  ),
  assessment(
    'a relational health of 13',
    { relational_health: '13' },
    `relational_health: "13" is out of range; write ${score}`,
  ),
  assessment('no function rated', unrated, 'row: no function is rated; fill at least one of f1 to f32'),
  assessment('30 February', { assessed_on: '2026-02-30' }, `assessed_on: "2026-02-30" ${day}`),
  assessment('29 February of a common year', { assessed_on: '2025-02-29' }, `assessed_on: "2025-02-29" ${day}`),
  assessment('a date in another order', { assessed_on: '03/01/2026' }, `assessed_on: "03/01/2026" ${day}`),
  assessment('a date without its zeros', { assessed_on: '2026-3-1' }, `assessed_on: "2026-3-1" ${day}`),
  assessment(
    'a date with a time',
    { assessed_on: '2026-03-01T00:00:00Z' },
    `assessed_on: "2026-03-01T00:00:00Z" ${day}`,
  ),
  assessment('the number a spreadsheet keeps for a date', { assessed_on: '46082' }, `assessed_on: "46082" ${day}`),
  assessment(
    'a day in the year 1026',
    { assessed_on: '1026-03-01' },
    'assessed_on: "1026-03-01": the year is outside 1900 to 2100; check it',
    // The birth month is sound, so it is not compared with a day that is not.
  ),
  assessment(
    'a day after tomorrow',
    { assessed_on: '2026-11-24' },
    'assessed_on: "2026-11-24" is in the future; check the date',
  ),
  assessment(
    'an assessment before birth',
    { born: '2026-04' },
    'assessed_on: the assessment is before the birth month; check both',
  ),
  assessment(
    'a child older than thirty years',
    { born: '1996-02' },
    'assessed_on: the child would be older than 30 years; check the day and the birth month',
  ),
  assessment('a birth month with a day', { born: '2015-03-14' }, 'born: not a month; write it as YYYY-MM'),
  assessment('a thirteenth month', { born: '2015-13' }, 'born: not a month; write it as YYYY-MM'),
  assessment('a birth month to come', { born: '2026-12' }, 'born: the month is in the future; check it'),
  assessment(
    'a kind that is none',
    { kind: 'quarterly' },
    'kind: "quarterly" is not known here; write one of baseline, reassessment, discharge, follow-up',
  ),
  assessment(
    'a kind with a space for a hyphen',
    { kind: 'follow up' },
    'kind: "follow up" is not known here; did you mean "follow-up"?',
  ),
];
