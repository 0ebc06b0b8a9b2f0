import type { Circumstances } from '../child/assessment/circumstances';
import type { ChildCommand, EvaluateReadiness, SignerCertification } from '../child/child-command';
import type { InterventionPlan } from '../child/intervention/intervention-event';
import type { Scores } from '../instrument/scores';
import type { Region } from '../instrument/region';
import type { NormSetRef } from '../norms/norm-set';
import { readinessPolicyV1 } from '../policy/readiness-policy-v1';
import { sixRNotes, sixRs, type SixR, type SixRAnswer, type SixRs } from '../child/six-rs/six-rs';
import type { EssentialBelow } from '../sequence/essential-below';
import {
  assessmentId,
  delivery,
  doseId,
  flagId,
  interventionId,
  officialValues,
  plan,
  rating,
  type DeliveryOver,
  type RatingOver,
} from './events';
import { flatNorms, lookUp } from './norms';
import { day, scores } from './ratings';

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

type Signing = RatingOver &
  Partial<Circumstances> & { readonly normSet?: NormSetRef | null; readonly signer?: SignerCertification };

export const sign = (over: Signing = {}): ChildCommand => ({
  type: 'SignAssessment',
  ...rating(over),
  ...said(over),
  assessmentId: assessmentId(over.id ?? 'a'),
  normSet: over.normSet === undefined ? { name: 'flat', version: 1 } : over.normSet,
  ...(over.signer === undefined ? {} : { signer: over.signer }),
});

export const correct = (
  over: RatingOver & Partial<Circumstances> & { readonly reason?: string } = {},
): ChildCommand => ({
  type: 'CorrectAssessment',
  ...rating(over),
  ...said(over),
  assessmentId: assessmentId(over.id ?? 'a'),
  reason: over.reason ?? reason,
});

const said = ({ sources, setting }: Partial<Circumstances>): Partial<Circumstances> => ({
  ...(sources === undefined ? {} : { sources }),
  ...(setting === undefined ? {} : { setting }),
});

export const transcribe = (
  over: { readonly id?: string; readonly reason?: string | null } & Parameters<typeof officialValues>[0] = {},
): ChildCommand => {
  const { id = 'a', reason: why = null, ...rest } = over;
  return { type: 'TranscribeOfficialValues', ...officialValues(rest), assessmentId: assessmentId(id), reason: why };
};

export const rateSecond = (
  over: {
    readonly id?: string;
    readonly reason?: string | null;
    readonly rater?: string;
    readonly scores?: Scores;
  } = {},
): ChildCommand => ({
  type: 'RecordSecondRating',
  assessmentId: assessmentId(over.id ?? 'a'),
  scores: over.scores ?? scores({}, 8),
  rater: over.rater ?? 'S',
  reason: over.reason ?? null,
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

export const endIt = (
  over: { readonly id?: string; readonly on?: string; readonly reason?: string } = {},
): ChildCommand => ({
  type: 'EndIntervention',
  interventionId: interventionId(over.id ?? 'i'),
  endedOn: day(over.on ?? '2024-03-01'),
  reason: over.reason ?? 'served its purpose',
});

export const makePrimary = (
  over: {
    readonly id?: string;
    readonly on?: string;
    readonly reason?: string | null;
    readonly essentialBelow?: EssentialBelow;
  } = {},
): ChildCommand => ({
  type: 'MakeInterventionPrimary',
  interventionId: interventionId(over.id ?? 'i'),
  on: day(over.on ?? '2024-03-01'),
  reason: over.reason ?? null,
  essentialBelow: over.essentialBelow ?? (() => null),
});

/** All six as given for each, unanswered where nothing is. */
export const sixRAnswersOf = (
  answers: Partial<Record<SixR, SixRAnswer>>,
  on = '2024-02-05',
  note: string | null = null,
): SixRs =>
  ({
    answeredOn: day(on),
    ...Object.fromEntries(sixRs.map((each) => [each, answers[each] ?? 'unanswered'])),
    ...Object.fromEntries(sixRNotes.map((each) => [each, note])),
  }) as SixRs;

export const answerSixRs = (
  answers: Partial<Record<SixR, SixRAnswer>>,
  over: { readonly id?: string; readonly on?: string; readonly note?: string | null } = {},
): ChildCommand => ({
  type: 'AnswerSixRs',
  interventionId: interventionId(over.id ?? 'i'),
  ...sixRAnswersOf(answers, over.on, over.note),
});

export const deliverAll = (
  ...doses: readonly (DeliveryOver & { readonly id?: string; readonly intervention?: string })[]
): ChildCommand => ({
  type: 'DeliverDoses',
  doses: doses.map((dose) => ({
    ...delivery(dose),
    doseId: doseId(dose.id ?? 'd'),
    interventionId: interventionId(dose.intervention ?? 'i'),
  })),
});

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
  over: {
    readonly on?: string;
    readonly reason?: string;
    readonly overrideReason?: string;
    readonly essentialBelow?: EssentialBelow;
  } = {},
): ChildCommand => ({
  type: 'ApproveFocus',
  focus,
  on: day(over.on ?? '2024-02-02'),
  reason: over.reason ?? 'agreed',
  overrideReason: over.overrideReason ?? null,
  essentialBelow: over.essentialBelow ?? (() => null),
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

export const discharge = (on = '2024-06-30', reason = 'goals reached'): ChildCommand => ({
  type: 'DischargeChild',
  dischargedOn: day(on),
  outcome: 'completed',
  reason,
});

export const readmit = (on = '2024-08-01', program = 'day'): ChildCommand => ({
  type: 'ReadmitChild',
  program,
  readmittedOn: day(on),
});

export const transfer = (program: string, on = '2024-06-01'): ChildCommand => ({
  type: 'TransferProgram',
  program,
  transferredOn: day(on),
});

export const evaluate = (newFlag = 'flag-1', normSets = lookUp(flatNorms)): EvaluateReadiness => ({
  type: 'EvaluateReadiness',
  policy: readinessPolicyV1,
  normSets,
  newFlagId: flagId(newFlag),
});
