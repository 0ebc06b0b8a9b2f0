import type { HistoryAccount } from './history-event';

/**
 * Whether an account may stand in what leaves the agency: a report that is released or shared. What is told of a
 * caregiver or another person, substance use above all, is that person's (compare 42 CFR part 2), who consented to nothing.
 */
export const mayLeaveAgency = ({ concernsThirdPerson }: Pick<HistoryAccount, 'concernsThirdPerson'>): boolean =>
  !concernsThirdPerson;
