import type { LocalDate } from '../calendar/local-date';
import type { ShareId } from '../ids';
import type { Personal } from '../personal';
import type { ConsultationRequested, ReportShare } from './consultation-event';

export type RequestConsultation = ConsultationRequested['data'] & { readonly type: 'RequestConsultation' };

export type AcceptConsultation = { readonly type: 'AcceptConsultation'; readonly on: LocalDate };

export type AnswerConsultation = {
  readonly type: 'AnswerConsultation';
  readonly on: LocalDate;
  readonly note: Personal;
  readonly share: (Omit<ReportShare, 'expiresOn'> & { readonly days: number }) | null;
};

export type RevokeShare = {
  readonly type: 'RevokeShare';
  readonly shareId: ShareId;
  readonly on: LocalDate;
  readonly reason: Personal;
};

export type CloseConsultation = {
  readonly type: 'CloseConsultation';
  readonly on: LocalDate;
  readonly reason: Personal;
};

export type ConsultationCommand =
  RequestConsultation | AcceptConsultation | AnswerConsultation | RevokeShare | CloseConsultation;
