import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { AnswerSixRs } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { sixRNotes, sixRs, sixRsOf } from './six-rs';

/** Answers all six of an intervention; to answer one anew is to answer all of them. */
export const decideAnswerSixRs = (
  command: AnswerSixRs,
  { interventions }: EnrolledChild,
): Decision<ChildEventDraft> => {
  const { interventionId, answeredOn } = command;
  const planned = interventions.find((other) => other.interventionId === interventionId);
  if (planned === undefined) return refuse('INTERVENTION.UNKNOWN');
  if (sixRs.every((each) => command[each] === 'unanswered')) return refuse('SIX_RS.NOTHING_ANSWERED');
  const blank = sixRNotes.find((note) => {
    const text = command[note];
    return text !== null && isBlank(text);
  });
  if (blank !== undefined) return refuse('SIX_RS.NOTE_BLANK', { field: blank });
  const answers = sixRsOf(command);
  if (planned.sixRs !== null && sameFacts(answers, planned.sixRs)) return refuse('SIX_RS.UNCHANGED');
  return accept({ type: 'SixRsAnswered', data: { ...answers, interventionId }, occurredOn: answeredOn });
};
