import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { RereadAssessments } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';

/** Reads what is recorded with another norm set; a record that already reads so throughout is left as it is. */
export const decideRereadAssessments = (
  { normSet, on, reason }: RereadAssessments,
  { assessments, submissions }: EnrolledChild,
): Decision<ChildEventDraft> => {
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const read = [
    ...assessments.filter(({ voided }) => !voided),
    ...submissions.filter(({ status }) => status === 'waiting'),
  ];
  if (read.every((rated) => sameFacts(rated.normSet, normSet))) return accept();
  return accept({ type: 'AssessmentsReread', data: { normSet, reason }, occurredOn: on });
};
