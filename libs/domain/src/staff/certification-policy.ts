import type { LocalDate } from '../calendar/local-date';
import { accept, refuse, type Decision } from '../decision';
import { isBlank } from '../is-blank';

/** Whether this agency asks for a certification in force before a rating counts. */
export type CertificationPolicy = { readonly version: number; readonly required: boolean };

/** Until an agency decides otherwise: one that keeps no certifications goes on signing as before. */
export const certificationNotRequired: CertificationPolicy = { version: 0, required: false };

export type CertificationPolicyPublished = {
  readonly type: 'CertificationPolicyPublished';
  readonly data: CertificationPolicy & { readonly reason: string };
};

export type PublishCertificationPolicy = {
  readonly type: 'PublishCertificationPolicy';
  readonly required: boolean;
  readonly reason: string;
  readonly on: LocalDate;
};

export const decidePublishCertificationPolicy = (
  { required, reason, on }: PublishCertificationPolicy,
  current: CertificationPolicy,
): Decision<CertificationPolicyPublished & { readonly occurredOn: LocalDate }> => {
  if (isBlank(reason)) return refuse('REASON.BLANK');
  if (current.required === required) return refuse('CERTIFICATION_POLICY.UNCHANGED');
  const data = { version: current.version + 1, required, reason };
  return accept({ type: 'CertificationPolicyPublished', data, occurredOn: on });
};

export const evolveCertificationPolicy = (
  _: CertificationPolicy,
  { data: { version, required } }: CertificationPolicyPublished,
): CertificationPolicy => ({ version, required });
