import { daysBetween, type LocalDate } from '@understory/domain';

/** When the next assessment is owed, by the interval of the program; null before the first assessment. */
export type Owed = { readonly dueOn: LocalDate | null; readonly dueFrom: LocalDate | null } | null;

export type Due =
  | { readonly state: 'baseline-missing' | 'closed' }
  | { readonly state: 'overdue' | 'due' | 'up-to-date'; readonly days: number; readonly on: LocalDate };

/**
 * What a caseload says of a child's next assessment on this person's day, which need not be the server's; `days` counts
 * from today, or since the day when overdue.
 */
export const dueOf = (owed: Owed, today: LocalDate): Due => {
  if (owed === null) return { state: 'baseline-missing' };
  const { dueOn, dueFrom } = owed;
  if (dueOn === null || dueFrom === null) return { state: 'closed' };
  const state = today > dueOn ? 'overdue' : today >= dueFrom ? 'due' : 'up-to-date';
  return { state, days: Math.abs(daysBetween(today, dueOn)), on: dueOn };
};

export const isAwaited = ({ state }: Due): boolean =>
  state === 'overdue' || state === 'due' || state === 'baseline-missing';
