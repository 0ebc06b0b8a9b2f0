import type { NoticeOfDay } from './notices-query';

const saidOf: Readonly<Record<string, string>> = {
  'reassessment soon': 'Reassessment due soon',
  'reassessment overdue': 'Reassessment overdue',
  'closing-assessment missing': 'Closing assessment missing after the discharge',
  'closing-assessment overdue': 'Closing assessment missing, and its time is over',
  'amendment soon': 'Request for amendment to be decided soon',
  'amendment overdue': 'Request for amendment not decided in time',
  'certification within-60-days': 'Certification ends within 60 days',
  'certification within-30-days': 'Certification ends within 30 days',
  'certification within-7-days': 'Certification ends within 7 days',
  'certification ended': 'Certification has ended',
};

export const texts = {
  title: 'Notices',
  unseen: 'not seen',
  note: 'What comes due or is late. A notice leaves the list when it no longer holds, and each step is told anew.',
  none: 'Nothing comes due and nothing is late.',
  who: 'About',
  what: 'What',
  dueOn: 'Last day',
  you: 'You',
  fresh: 'New',
  seeAll: 'Mark all as seen',
  seen: 'All are marked as seen.',
  said: ({ kind, step }: Pick<NoticeOfDay, 'kind' | 'step'>) => saidOf[`${kind} ${step}`] ?? kind,
} as const;
