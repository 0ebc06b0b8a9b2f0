import { daysBetween, reassessmentDue, type AssessmentKind, type LocalDate } from '@understory/domain';

export type Newest = { readonly assessedOn: LocalDate; readonly kind: AssessmentKind } | null;

export type Due =
  | { readonly state: 'baseline-missing' | 'closed' }
  | { readonly state: 'overdue' | 'due' | 'up-to-date'; readonly days: number; readonly on: LocalDate };

/** What a caseload says of a child's next assessment; `days` counts from today, or since the day when overdue. */
export const dueOf = (newest: Newest, today: LocalDate): Due => {
  if (newest === null) return { state: 'baseline-missing' };
  const { dueOn, due } = reassessmentDue(newest, today);
  if (dueOn === null) return { state: 'closed' };
  return { state: due ?? 'up-to-date', days: Math.abs(daysBetween(today, dueOn)), on: dueOn };
};

export const isAwaited = ({ state }: Due): boolean =>
  state === 'overdue' || state === 'due' || state === 'baseline-missing';
