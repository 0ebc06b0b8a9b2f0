import type { Purpose } from './purposes';

const purposes: Readonly<Record<Purpose, string>> = {
  supervision: 'Supervising the treatment of this child',
  'family-request': 'A question or complaint of the family',
  'course-of-care': 'Intake, transfer, discharge or consent',
  'record-review': 'Reviewing how the record is kept',
  'care-team-request': 'The care team asked me to look',
};

export const texts = {
  title: (code: string) => `Child ${code}`,
  note:
    'Figures and lists name no child. To open this record, say what for: it is written into the access log, where ' +
    'auditors and the guardians see it, and holds for an hour.',
  purpose: 'What for?',
  choose: 'Choose …',
  purposes,
  open: 'Open the record',
  findTitle: 'Open a record by its reference',
  findNote: 'Type the whole reference; parts of one find nothing.',
  reference: 'Reference',
  find: 'Find',
  found: (code: string, program: string) => `Child ${code}, ${program}`,
  notFound: 'No child of your programs has this reference.',
} as const;
