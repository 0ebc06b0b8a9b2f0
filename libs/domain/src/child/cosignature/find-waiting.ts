import { refuse, type Refusal } from '../../decision';
import type { AssessmentId } from '../../ids';
import type { Child } from '../child';
import type { SignerCertification } from '../child-command';
import type { Submission } from './submission';

/** The submission that a co-signature or a decline names, if it waits. */
export const findWaiting = (
  { submissions }: Pick<Child, 'submissions'>,
  assessmentId: AssessmentId,
): Submission | Refusal => {
  const submission = submissions.find((other) => other.assessmentId === assessmentId);
  if (submission === undefined) return refuse('ASSESSMENT.UNKNOWN');
  return submission.status === 'waiting' ? submission : refuse('COSIGNATURE.NOT_WAITING');
};

/** Another person, who treats the child and whose certification is in force. */
export const mayAnswer = (
  { careTeam }: Pick<Child, 'careTeam'>,
  { submittedBy }: Submission,
  { accountId, certified }: SignerCertification,
): Refusal | null => {
  if (accountId === submittedBy) return refuse('COSIGNATURE.OWN_ASSESSMENT');
  if (!careTeam.includes(accountId)) return refuse('COSIGNATURE.NOT_IN_CARE_TEAM');
  return certified ? null : refuse('COSIGNATURE.NOT_CERTIFIED');
};
