import type { ChildCommand, EvaluateReadiness, SignerCertification } from '../child/child-command';
import type { InterventionPlan } from '../child/intervention/intervention-event';
import type { Region } from '../instrument/region';
import type { NormSetRef } from '../norms/norm-set';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import {
  assessmentId,
  delivery,
  doseId,
  flagId,
  interventionId,
  plan,
  rating,
  type DeliveryOver,
  type RatingOver,
} from './events';
import { flatNorms, lookUp } from './norms';
import { day } from './ratings';

const reason = 'mistyped';

export const signer = (accountId: string, certified: boolean): SignerCertification => ({
  accountId,
  certified,
  reliedOn: { stream: `staff-${accountId}`, revision: certified ? 0 : -1, policyVersion: 1 },
});

export const cosign = (
  accountId: string,
  over: { readonly id?: string; readonly certified?: boolean } = {},
): ChildCommand => ({
  type: 'CosignAssessment',
  assessmentId: assessmentId(over.id ?? 'a'),
  signer: signer(accountId, over.certified ?? true),
  on: day('2024-02-05'),
});

export const declineToCosign = (
  accountId: string,
  over: { readonly id?: string; readonly certified?: boolean; readonly reason?: string } = {},
): ChildCommand => ({
  type: 'DeclineCosignature',
  assessmentId: assessmentId(over.id ?? 'a'),
  signer: signer(accountId, over.certified ?? true),
  on: day('2024-02-05'),
  reason: over.reason ?? 'rated by guess',
});

export const sign = (
  over: RatingOver & { readonly normSet?: NormSetRef | null; readonly signer?: SignerCertification } = {},
): ChildCommand => ({
  type: 'SignAssessment',
  ...rating(over),
  assessmentId: assessmentId(over.id ?? 'a'),
  normSet: over.normSet === undefined ? { name: 'flat', version: 1 } : over.normSet,
  ...(over.signer === undefined ? {} : { signer: over.signer }),
});

export const correct = (over: RatingOver & { readonly reason?: string } = {}): ChildCommand => ({
  type: 'CorrectAssessment',
  ...rating(over),
  assessmentId: assessmentId(over.id ?? 'a'),
  reason: over.reason ?? reason,
});

export const voidIt = (over: { readonly id?: string; readonly reason?: string } = {}): ChildCommand => ({
  type: 'VoidAssessment',
  assessmentId: assessmentId(over.id ?? 'a'),
  reason: over.reason ?? 'wrong child',
});

export const reread = (version: number, why = 'licensed norms'): ChildCommand => ({
  type: 'RereadAssessments',
  normSet: { name: 'flat', version },
  on: day('2024-09-01'),
  reason: why,
});

export const planIt = (over: Parameters<typeof plan>[0] & { readonly id?: string } = {}): ChildCommand => {
  const { id = 'i', ...rest } = over;
  return { type: 'PlanIntervention', ...plan(rest), interventionId: interventionId(id) };
};

export const changeIt = (
  over: Parameters<typeof plan>[0] & { readonly id?: string; readonly reason?: string } = {},
): Extract<ChildCommand, InterventionPlan> => {
  const { id = 'i', reason: why = reason, ...rest } = over;
  return { type: 'ChangeIntervention', ...plan(rest), interventionId: interventionId(id), reason: why };
};

export const deliver = (
  over: DeliveryOver & { readonly id?: string; readonly intervention?: string } = {},
): ChildCommand => ({
  type: 'DeliverDose',
  ...delivery(over),
  doseId: doseId(over.id ?? 'd'),
  interventionId: interventionId(over.intervention ?? 'i'),
});

export const correctDose = (
  over: DeliveryOver & { readonly id?: string; readonly reason?: string } = {},
): ChildCommand => ({
  type: 'CorrectDose',
  ...delivery(over),
  doseId: doseId(over.id ?? 'd'),
  reason: over.reason ?? reason,
});

export const approve = (
  focus: Region,
  over: { readonly on?: string; readonly reason?: string } = {},
): ChildCommand => ({
  type: 'ApproveFocus',
  focus,
  on: day(over.on ?? '2024-02-02'),
  reason: over.reason ?? 'agreed',
});

export const review = (
  decision: 'accepted' | 'declined',
  over: { readonly id?: string; readonly reason?: string; readonly on?: string } = {},
): ChildCommand => ({
  type: 'ReviewFlag',
  flagId: flagId(over.id ?? 'flag-1'),
  decision,
  on: day(over.on ?? '2024-08-01'),
  reason: over.reason ?? 'seen at school too',
});

export const evaluate = (newFlag = 'flag-1', normSets = lookUp(flatNorms)): EvaluateReadiness => ({
  type: 'EvaluateReadiness',
  policy: readinessPolicyV1,
  normSets,
  newFlagId: flagId(newFlag),
});
