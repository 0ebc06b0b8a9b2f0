import { accept, refuse, type Decision } from '../../decision';
import { instrumentVersion as firstInstrumentVersion } from '../../instrument/brain-functions';
import type { SignAssessment } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { assessmentWithKey } from './assessment-key';
import { checkRating } from './check-rating';
import { circumstancesFrom } from './circumstances';

/** Whoever is asked for a certification and has none in force that day submits: the assessment waits for a co-signature. */
export const decideSignAssessment = (command: SignAssessment, child: EnrolledChild): Decision<ChildEventDraft> => {
  const { assessmentId, normSet, assessedOn, kind, signer, instrumentVersion = firstInstrumentVersion } = command;
  const { assessments, submissions } = child;
  if ([...assessments, ...submissions].some((other) => other.assessmentId === assessmentId)) {
    return refuse('ASSESSMENT.ID_TAKEN');
  }
  const rating = checkRating(command, bornMonthOf(child));
  if ('outcome' in rating) return rating;
  if (assessmentWithKey(assessments, command)) return refuse('ASSESSMENT.KEY_TAKEN', { assessedOn, kind });
  const data = { ...rating, ...circumstancesFrom(command, null), assessmentId, instrumentVersion, normSet };
  if (signer === undefined) return accept({ type: 'AssessmentSigned', data, occurredOn: assessedOn });
  const { accountId: submittedBy, certified, reliedOn: certification } = signer;
  if (certified) {
    return accept({ type: 'AssessmentSigned', data: { ...data, certification }, occurredOn: assessedOn });
  }
  const waits = submissions.some(
    (other) => other.status === 'waiting' && other.assessedOn === assessedOn && other.kind === kind,
  );
  if (waits) return refuse('ASSESSMENT.KEY_WAITING', { assessedOn, kind });
  return accept({
    type: 'AssessmentSubmitted',
    data: { ...data, submittedBy, certification },
    occurredOn: assessedOn,
  });
};
