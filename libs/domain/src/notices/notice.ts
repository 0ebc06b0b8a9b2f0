import type { LocalDate } from '../calendar/local-date';

/**
 * What people are told of a day that comes near or has passed, step by step: of one day at most one step holds at a time,
 * and each is told anew.
 */
export const noticeSteps = {
  reassessment: ['soon', 'overdue'],
  'closing-assessment': ['missing', 'overdue'],
  amendment: ['soon', 'overdue'],
  certification: ['within-60-days', 'within-30-days', 'within-7-days', 'ended'],
} as const;

export type NoticeKind = keyof typeof noticeSteps;

export const noticeKinds = Object.keys(noticeSteps) as readonly NoticeKind[];

/** Two of one kind, subject, day and step are the same notice, however often it is found. Ids and days only. */
export type Notice = {
  [Kind in NoticeKind]: {
    readonly kind: Kind;
    /** The child, the request or the person it is about. */
    readonly subjectId: string;
    /** The last day in time. */
    readonly dueOn: LocalDate;
    readonly step: (typeof noticeSteps)[Kind][number];
  };
}[NoticeKind];

export const noticeKeyOf = ({ kind, subjectId, dueOn, step }: Notice): string =>
  [kind, subjectId, dueOn, step].join(' ');
