import { neverReached } from '../../never-reached';
import type { NormSetRef } from '../../norms/norm-set';
import type { RecordedChildEvent } from '../child-event';
import { actorNameOf } from '../named-act';
import type { CosignatureEvent } from './cosignature-event';
import type { CosignatureAnswer, Submission } from './submission';

type Recorded = Extract<RecordedChildEvent, { readonly type: CosignatureEvent['type'] }>;
type Submissions = readonly Submission[];

export const evolveSubmissions = (submissions: Submissions, event: Recorded): Submissions => {
  switch (event.type) {
    case 'AssessmentSubmitted': {
      const { id: submitted, occurredOn: firstOccurredOn } = event;
      return [...submissions, { ...event.data, submitted, firstOccurredOn, status: 'waiting', answer: null }];
    }
    case 'AssessmentCosigned': {
      const { cosignedOn, certification } = event.data;
      const answer = { by: event.by, actorName: actorNameOf(event), on: cosignedOn, certification, reason: null };
      return answered(submissions, event.data.assessmentId, 'cosigned', answer);
    }
    case 'CosignatureDeclined': {
      const { declinedOn, certification, reason } = event.data;
      const answer = { by: event.by, actorName: actorNameOf(event), on: declinedOn, certification, reason };
      return answered(submissions, event.data.assessmentId, 'declined', answer);
    }
    default:
      return neverReached(event);
  }
};

/** What waits is read with other norms, too. */
export const rereadSubmissions = (submissions: Submissions, normSet: NormSetRef): Submissions =>
  submissions.map((submission) => (submission.status === 'waiting' ? { ...submission, normSet } : submission));

const answered = (
  submissions: Submissions,
  assessmentId: string,
  status: Submission['status'],
  answer: CosignatureAnswer,
): Submissions =>
  submissions.map((submission) =>
    submission.assessmentId === assessmentId ? { ...submission, status, answer } : submission,
  );
