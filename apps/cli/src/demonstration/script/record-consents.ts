import { type ConsentId, type ConsentTerms } from '@understory/domain';
import { randomFor } from '../chance/random';
import { wording } from '../clinic/wording';
import type { Course } from './course';
import { staffNow } from './program-now';
import { inOfficeDays, today } from './today';

/** Treatment for every child, sharing with the school for about half; some families end that later. */
export const recordConsents = (course: Course): void => {
  const { seed, reference } = course.sketch;
  const random = randomFor(seed, reference, 'consents');
  const on = today(course);
  const terms = {
    givenBy: 'Demo caregiver',
    relation: 'parent',
    givenOn: on,
    validFrom: on,
    validUntil: null,
    person: null,
    factKinds: [],
  } as const;
  record(course, { ...terms, purpose: 'treatment', partner: null });
  if (!random.chance(0.5)) return;
  const consentId = record(course, { ...terms, purpose: 'sharing', partner: 'school' });
  if (!random.chance(0.2)) return;
  course.later(inOfficeDays(course, random.whole(60, 120), 10 * 60 + 50), () => {
    const withdrawal = { withdrawnOn: today(course), withdrawnBy: 'Demo caregiver' };
    const reason = wording.consentWithdrawn[0];
    course.give(staffNow(course).clinician, { type: 'WithdrawConsent', consentId, ...withdrawal, reason });
  });
};

const record = (course: Course, terms: ConsentTerms): ConsentId => {
  const consentId = course.idOf('consent', course.child().consents.length) as ConsentId;
  course.give(staffNow(course).clinician, { type: 'RecordConsent', consentId, ...terms });
  return consentId;
};
