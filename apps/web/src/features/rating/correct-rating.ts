import type { AssessmentKind, AssessmentSetting, AssessmentSource, Score, Scores } from '@understory/domain';
import { answer, api } from '../../api/client';

export type Correction = {
  readonly kind: AssessmentKind;
  readonly assessedOn: string;
  readonly scores: Scores;
  readonly relationalHealth: Score | null;
  readonly rater: string;
  readonly sources: readonly AssessmentSource[] | null;
  readonly setting: AssessmentSetting | null;
  readonly reason: string;
};

type Header = { readonly 'Idempotency-Key': string };

export const correctRating = (childId: string, assessmentId: string, correction: Correction, header: Header) => {
  const { scores, sources, ...rest } = correction;
  return answer(
    api.POST('/children/{childId}/assessments/{assessmentId}/corrections', {
      params: { path: { childId, assessmentId }, header },
      body: { ...rest, scores: [...scores], sources: sources === null ? null : [...sources] },
    }),
  );
};
