import { accept, refuse, type Decision } from '../../decision';
import { instrumentVersion as firstInstrumentVersion } from '../../instrument/brain-functions';
import type { SignAssessment } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { assessmentWithKey } from './assessment-key';
import { checkRating } from './check-rating';
import { circumstancesFrom } from './circumstances';

export const decideSignAssessment = (command: SignAssessment, child: EnrolledChild): Decision<ChildEventDraft> => {
  const { assessmentId, normSet, assessedOn, kind, instrumentVersion = firstInstrumentVersion } = command;
  if (child.assessments.some((other) => other.assessmentId === assessmentId)) return refuse('ASSESSMENT.ID_TAKEN');
  const rating = checkRating(command, bornMonthOf(child));
  if ('outcome' in rating) return rating;
  if (assessmentWithKey(child.assessments, command)) return refuse('ASSESSMENT.KEY_TAKEN', { assessedOn, kind });
  const data = { ...rating, ...circumstancesFrom(command, null), assessmentId, instrumentVersion, normSet };
  return accept({ type: 'AssessmentSigned', data, occurredOn: assessedOn });
};
