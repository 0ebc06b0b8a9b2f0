import { addDays } from '../calendar/local-date';
import { accept, refuse, type Decision } from '../decision';
import { isBlank } from '../is-blank';
import { neverReached } from '../never-reached';
import type { Consultation } from './consultation';
import type { AnswerConsultation, ConsultationCommand, RequestConsultation, RevokeShare } from './consultation-command';
import type { ConsultationEventDraft } from './consultation-event';

/** Two weeks, unless something else is asked for; a rule of this house. */
export const shareDaysByDefault = 14;
/** A quarter of a year: whoever needs a report longer asks again. */
export const mostShareDays = 90;
export const mostShareDownloads = 20;

export const decideConsultation = (
  command: ConsultationCommand,
  consultation: Consultation | null,
): Decision<ConsultationEventDraft> => {
  if (command.type === 'RequestConsultation') return decideRequest(command, consultation);
  if (consultation === null) return refuse('CONSULTATION.UNKNOWN');
  const { status } = consultation;
  if (command.type === 'RevokeShare') return decideRevoke(command, consultation);
  if (status === 'closed') return refuse('CONSULTATION.CLOSED');
  switch (command.type) {
    case 'AcceptConsultation':
      if (status !== 'requested') return refuse('CONSULTATION.ACCEPTED_BEFORE');
      return accept({ type: 'ConsultationAccepted', data: { on: command.on }, occurredOn: command.on });
    case 'AnswerConsultation':
      return decideAnswer(command, consultation);
    case 'CloseConsultation': {
      const { on, reason } = command;
      if (isBlank(reason)) return refuse('REASON.BLANK');
      return accept({ type: 'ConsultationClosed', data: { on, reason }, occurredOn: on });
    }
    default:
      return neverReached(command);
  }
};

const decideRequest = (
  { type: _, ...data }: RequestConsultation,
  consultation: Consultation | null,
): Decision<ConsultationEventDraft> => {
  if (consultation !== null) return refuse('CONSULTATION.ID_TAKEN');
  if (isBlank(data.partner)) return refuse('CONSULTATION.PARTNER_BLANK');
  if (isBlank(data.question)) return refuse('CONSULTATION.QUESTION_BLANK');
  return accept({ type: 'ConsultationRequested', data, occurredOn: data.receivedOn });
};

const decideAnswer = (
  { on, note, share }: AnswerConsultation,
  { status, childId }: Consultation,
): Decision<ConsultationEventDraft> => {
  if (status === 'requested') return refuse('CONSULTATION.NOT_ACCEPTED');
  if (status === 'answered') return refuse('CONSULTATION.ANSWERED_BEFORE');
  if (isBlank(note)) return refuse('CONSULTATION.ANSWER_BLANK');
  if (share === null) {
    return accept({ type: 'ConsultationAnswered', data: { on, note, share: null }, occurredOn: on });
  }
  const { shareId, basis, days, maxDownloads, reportPosition, withheld } = share;
  if (childId === null) return refuse('SHARE.NO_CHILD');
  if (!isWhole(days, mostShareDays)) return refuse('SHARE.DAYS_OUT_OF_RANGE', { days, mostShareDays });
  if (!isWhole(maxDownloads, mostShareDownloads)) return refuse('SHARE.DOWNLOADS_OUT_OF_RANGE', { maxDownloads });
  const given = { shareId, basis, expiresOn: addDays(on, days), maxDownloads, reportPosition, withheld };
  return accept({ type: 'ConsultationAnswered', data: { on, note, share: given }, occurredOn: on });
};

/** Also of a closed consultation: the link works on until it expires. */
const decideRevoke = (
  { shareId, on, reason }: RevokeShare,
  { share }: Consultation,
): Decision<ConsultationEventDraft> => {
  if (share === null || share.shareId !== shareId) return refuse('SHARE.UNKNOWN');
  if (share.revokedOn !== null) return refuse('SHARE.REVOKED_BEFORE');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  return accept({ type: 'ShareRevoked', data: { shareId, on, reason }, occurredOn: on });
};

const isWhole = (value: number, most: number): boolean => Number.isInteger(value) && value >= 1 && value <= most;
