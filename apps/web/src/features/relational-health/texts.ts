import type { RelationalArea } from '@understory/domain';

export const areaNames: Readonly<Record<RelationalArea, string>> = {
  family: 'Family',
  school: 'School',
  peers: 'Peers',
  community: 'Community',
};

export const texts = {
  title: 'Current relational health',
  about:
    'Rated 1 to 12, higher is healthier. Shown as entered, or as a sum over the most it could be; no norm for it is public.',
  empty: 'It was never rated.',
  columns: { day: 'Day', how: 'How', value: 'Value', areas: 'By area', rater: 'Rated by', note: 'Note' },
  how: { assessment: 'with an assessment', rating: 'by area' },
  unrated: 'not rated',
  outOf: (value: number, most: number) => `${value} of ${most}`,
  area: (name: string, value: string) => `${name} ${value}`,
  record: 'Rate it by area',
  correction: 'Correct a rating by area',
  correct: 'Correct',
  correctHint: (day: string) => `the rating of ${day}`,
  corrected: (times: number, by: string) =>
    times === 1 ? `corrected by ${by}` : `corrected ${times} times, last by ${by}`,
  range: '1 to 12, empty: not rated',
  day: 'Rated on',
  rater: 'Rated by',
  note: 'Note, sealed with the record',
  reason: 'Why it is corrected, kept for good',
  save: 'Record it',
  saveCorrection: 'Correct it',
  cancel: 'Leave it as it is',
  saved: 'Recorded.',
  beside: 'Current relational health',
  withAssessment: 'With this assessment',
  newestByArea: (day: string) => `By area, ${day}`,
} as const;
