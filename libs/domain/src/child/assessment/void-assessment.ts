import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { VoidAssessment } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { findCorrectable } from './find-correctable';

/** Takes an assessment out of the clinical story; it stays in the log, and its day and kind are free again. */
export const decideVoidAssessment = (
  { assessmentId, reason }: VoidAssessment,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const voided = findCorrectable(child, assessmentId);
  if ('outcome' in voided) return voided;
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const data = { assessmentId, supersedes: voided.effectiveEvent, reason };
  return accept({ type: 'AssessmentVoided', data, occurredOn: voided.firstOccurredOn });
};
