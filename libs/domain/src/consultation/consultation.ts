import type { LocalDate } from '../calendar/local-date';
import { neverReached } from '../never-reached';
import type { Personal, PersonalFieldOf } from '../personal';
import type { ConsultationEvent, ConsultationRequested, ReportShare } from './consultation-event';

export const consultationStatuses = ['requested', 'accepted', 'answered', 'closed'] as const;

/** A request of a partner organisation, folded from its stream. Null before it came. */
export type Consultation = ConsultationRequested['data'] & {
  readonly status: (typeof consultationStatuses)[number];
  readonly answer: { readonly on: LocalDate; readonly note: Personal } | null;
  readonly share: (ReportShare & { readonly revokedOn: LocalDate | null }) | null;
  readonly closedOn: LocalDate | null;
};

export const evolveConsultation = (before: Consultation | null, event: ConsultationEvent): Consultation | null => {
  if (event.type === 'ConsultationRequested') {
    return { ...event.data, status: 'requested', answer: null, share: null, closedOn: null };
  }
  if (before === null) return null;
  switch (event.type) {
    case 'ConsultationAccepted':
      return { ...before, status: 'accepted' };
    case 'ConsultationAnswered': {
      const { on, note, share } = event.data;
      return {
        ...before,
        status: 'answered',
        answer: { on, note },
        share: share === null ? null : { ...share, revokedOn: null },
      };
    }
    case 'ShareRevoked':
      return before.share === null ? before : { ...before, share: { ...before.share, revokedOn: event.data.on } };
    case 'ConsultationClosed':
      return { ...before, status: 'closed', closedOn: event.data.on };
    default:
      return neverReached(event);
  }
};

/** What is sealed of each event where a child is named. */
export const consultationPersonalFields = {
  ConsultationRequested: ['question'],
  ConsultationAccepted: [],
  ConsultationAnswered: ['note'],
  ShareRevoked: ['reason'],
  ConsultationClosed: ['reason'],
} as const satisfies {
  readonly [Event in ConsultationEvent as Event['type']]: readonly PersonalFieldOf<Event['data']>[];
};
