import { addDays, daysBetween, isBefore, type LocalDate } from '../calendar/local-date';
import type { Certification } from '../staff/staff-member';
import type { Notice } from './notice';

type Held = Pick<Certification, 'grantedOn' | 'expiresOn' | 'endedOn'>;

/** What is to be told of a person's certification today, to that person and to administrators. */
export const noticesOfPerson = (
  { accountId, certifications }: { readonly accountId: string; readonly certifications: readonly Held[] },
  today: LocalDate,
): readonly Notice[] => {
  const dueOn = lastCertifiedDay(certifications, today);
  if (dueOn === null) return [];
  const step = stepOf(daysBetween(today, dueOn));
  return step === null ? [] : [{ kind: 'certification', subjectId: accountId, dueOn, step }];
};

const stepOf = (daysLeft: number): Extract<Notice, { kind: 'certification' }>['step'] | null => {
  if (daysLeft < 0) return 'ended';
  if (daysLeft <= 7) return 'within-7-days';
  if (daysLeft <= 30) return 'within-30-days';
  return daysLeft <= 60 ? 'within-60-days' : null;
};

/**
 * Up to when a person is certified without a gap, or was; null for whoever never was yet. A renewal that begins on the
 * day after counts, so that who has renewed in time is not reminded.
 */
export const lastCertifiedDay = (certifications: readonly Held[], today: LocalDate): LocalDate | null => {
  const spans = certifications
    .map(({ grantedOn, expiresOn, endedOn }) => ({ from: grantedOn, to: lastDayOf(expiresOn, endedOn) }))
    .filter(({ from, to }) => !isBefore(to, from))
    .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0));
  let last: LocalDate | null = null;
  for (const { from, to } of spans) {
    const isApart: boolean = last !== null && isBefore(addDays(last, 1), from);
    // What begins later than today and after a gap is no comfort now.
    if (isBefore(today, from) && (last === null || isApart)) break;
    if (last === null || isBefore(last, to)) last = to;
  }
  return last;
};

const lastDayOf = (expiresOn: LocalDate, endedOn: LocalDate | null): LocalDate =>
  endedOn === null || isBefore(expiresOn, endedOn) ? expiresOn : addDays(endedOn, -1);
