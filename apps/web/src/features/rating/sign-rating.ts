import type { AssessmentKind, Score, Scores } from '@understory/domain';
import { api, answer } from '../../api/client';

export type SignedRating = {
  readonly kind: AssessmentKind;
  readonly assessedOn: string;
  readonly scores: Scores;
  readonly relationalHealth: Score | null;
  readonly rater: string;
};

export type Signing = {
  readonly rating: SignedRating;
  readonly correction: { readonly assessmentId: string; readonly reason: string } | null;
};

type Header = { readonly 'Idempotency-Key': string };

export const signRating = (childId: string, { rating, correction }: Signing, header: Header) => {
  const scores = [...rating.scores];
  if (correction === null) {
    return answer(
      api.POST('/children/{childId}/assessments', {
        params: { path: { childId }, header },
        body: { ...rating, scores },
      }),
    );
  }
  const { assessmentId, reason } = correction;
  return answer(
    api.POST('/children/{childId}/assessments/{assessmentId}/corrections', {
      params: { path: { childId, assessmentId }, header },
      body: { ...rating, scores, reason },
    }),
  );
};
