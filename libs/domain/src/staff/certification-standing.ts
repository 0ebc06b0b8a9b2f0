import { addDays, isBefore, type LocalDate } from '../calendar/local-date';
import type { Certification, StaffMember } from './staff-member';

/** Two months of notice, to find a place in a course; a rule of this house. */
export const certificationNoticeDays = 60;

export const certificationStandings = ['not-yet', 'in-force', 'expiring', 'expired', 'ended'] as const;

export type CertificationStanding = (typeof certificationStandings)[number];

/** From the day it was granted up to and including the day it expires, unless it was ended before. */
export const isCertificationInForce = (
  { grantedOn, expiresOn, endedOn }: Pick<Certification, 'grantedOn' | 'expiresOn' | 'endedOn'>,
  day: LocalDate,
): boolean => !isBefore(day, grantedOn) && !isBefore(expiresOn, day) && (endedOn === null || isBefore(day, endedOn));

/** `expiring` from 60 days before its last day on. */
export const certificationStandingOf = (certification: Certification, today: LocalDate): CertificationStanding => {
  const { grantedOn, expiresOn, endedOn } = certification;
  if (isCertificationInForce(certification, today)) {
    return isBefore(addDays(today, certificationNoticeDays), expiresOn) ? 'in-force' : 'expiring';
  }
  if (endedOn !== null && !isBefore(today, endedOn)) return 'ended';
  return isBefore(today, grantedOn) ? 'not-yet' : 'expired';
};

/** Whichever certification lasts longest says how a person stands: one that was renewed is no reason to remind. */
export type PersonStanding = 'certified' | 'expiring' | 'lapsed' | 'none';

export const personStandings = ['certified', 'expiring', 'lapsed', 'none'] as const satisfies readonly PersonStanding[];

export const standingOfPerson = (
  { certifications }: Pick<StaffMember, 'certifications'>,
  today: LocalDate,
): PersonStanding => {
  const standings = certifications.map((certification) => certificationStandingOf(certification, today));
  if (standings.includes('in-force')) return 'certified';
  if (standings.includes('expiring')) return 'expiring';
  return standings.includes('expired') || standings.includes('ended') ? 'lapsed' : 'none';
};

export const isCertifiedOn = ({ certifications }: Pick<StaffMember, 'certifications'>, day: LocalDate): boolean =>
  certifications.some((certification) => isCertificationInForce(certification, day));

export type TrainingSum = { readonly component: string; readonly quarterHours: number };

/** By component, in the order of the alphabet. */
export const trainingSums = ({ trainings }: Pick<StaffMember, 'trainings'>): readonly TrainingSum[] => {
  const sums = new Map<string, number>();
  for (const { component, quarterHours } of trainings) sums.set(component, (sums.get(component) ?? 0) + quarterHours);
  return [...sums].map(([component, quarterHours]) => ({ component, quarterHours })).sort(byComponent);
};

const byComponent = (one: TrainingSum, other: TrainingSum): number =>
  one.component < other.component ? -1 : one.component > other.component ? 1 : 0;
