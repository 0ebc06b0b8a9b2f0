import { addDays, daysBetween, type LocalDate } from '../../calendar/local-date';

/** Days after receipt within which a request is decided: 45 CFR 164.526(b)(2)(i). */
export const decidedWithinDays = 60;

/** Days that one extension, stated in writing within the first limit, adds: 45 CFR 164.526(b)(2)(ii). */
export const extensionDays = 30;

/** From when on a request is called due: two weeks of notice, a rule of this house. */
export const amendmentNoticeDays = 14;

export type AmendmentDue = {
  readonly dueOn: LocalDate;
  /** Until the last day; negative once it has passed. */
  readonly daysLeft: number;
  /** `due` within the notice, the last day included; `overdue` from the day after. */
  readonly due: 'due' | 'overdue' | null;
};

/** By when a request must be decided that is open today. */
export const amendmentDue = (
  { receivedOn, isExtended }: { readonly receivedOn: LocalDate; readonly isExtended: boolean },
  today: LocalDate,
): AmendmentDue => {
  const dueOn = addDays(receivedOn, decidedWithinDays + (isExtended ? extensionDays : 0));
  const daysLeft = daysBetween(today, dueOn);
  if (daysLeft < 0) return { dueOn, daysLeft, due: 'overdue' };
  return { dueOn, daysLeft, due: daysLeft <= amendmentNoticeDays ? 'due' : null };
};
