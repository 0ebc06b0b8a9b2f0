import { daysBetween } from '../../calendar/local-date';
import type { Measured, Subject } from '../subject';
import { verdictOf } from '../verdict';

export const daysApart = ({ newest, previous }: Subject, atLeastDays: number): Measured => {
  if (previous === null) return { value: null, threshold: atLeastDays, verdict: 'unknown' };
  const value = daysBetween(previous.assessedOn, newest.assessedOn);
  return { value, threshold: atLeastDays, verdict: verdictOf(value >= atLeastDays) };
};

const ageOf = ({ newest, on }: Subject): number | null => (on === null ? null : daysBetween(newest.assessedOn, on));

export const newestAtMost = (subject: Subject, atMostDays: number): Measured => {
  const value = ageOf(subject);
  return { value, threshold: atMostDays, verdict: value === null ? 'unknown' : verdictOf(value <= atMostDays) };
};

export const newestOlder = (subject: Subject, moreThanDays: number): Measured => {
  const value = ageOf(subject);
  return { value, threshold: moreThanDays, verdict: value === null ? 'unknown' : verdictOf(value > moreThanDays) };
};
