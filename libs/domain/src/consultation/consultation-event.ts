import type { LocalDate } from '../calendar/local-date';
import type { PartnerKind } from '../child/consent/consent-event';
import type { ChildId, ShareId } from '../ids';
import type { Personal } from '../personal';

/** A partner organisation asks something. Where a child is named, personal text is sealed under that child's key. */
export type ConsultationRequested = {
  readonly type: 'ConsultationRequested';
  readonly data: {
    /** The organisation, not a person. */
    readonly partner: string;
    readonly kind: PartnerKind;
    readonly question: Personal;
    /** Null when it is about no single child: the question then may not name one, and is not sealed. */
    readonly childId: ChildId | null;
    readonly receivedOn: LocalDate;
    readonly demonstration: boolean;
  };
};

export type ConsultationAccepted = {
  readonly type: 'ConsultationAccepted';
  readonly data: { readonly on: LocalDate };
};

export type ConsultationAnswered = {
  readonly type: 'ConsultationAnswered';
  readonly data: { readonly on: LocalDate; readonly note: Personal; readonly share: ReportShare | null };
};

/** The last one is an order of a court that reaches records of substance use, which another does not (42 CFR 2.61). */
export const shareBases = [
  ...(['guardian-consent', 'own-consent', 'legal-duty', 'court-order'] as const),
  'substance-use-order',
] as const;

export type ShareBasis = (typeof shareBases)[number];

/** A report of the child, as it stood, for the partner to fetch until a day and so many times. */
export type ReportShare = {
  readonly shareId: ShareId;
  /** On what ground the child's report may be shared. */
  readonly basis: ShareBasis;
  /** The day on which the link stops working. */
  readonly expiresOn: LocalDate;
  readonly maxDownloads: number;
  /** Of the log, when the report was built. */
  readonly reportPosition: string;
  /** How many facts about other persons the copy keeps back; null where it was not yet counted. */
  readonly withheld: number | null;
};

export type ShareRevoked = {
  readonly type: 'ShareRevoked';
  readonly data: { readonly shareId: ShareId; readonly on: LocalDate; readonly reason: Personal };
};

export type ConsultationClosed = {
  readonly type: 'ConsultationClosed';
  readonly data: { readonly on: LocalDate; readonly reason: Personal };
};

export type ConsultationEvent =
  ConsultationRequested | ConsultationAccepted | ConsultationAnswered | ShareRevoked | ConsultationClosed;

export type ConsultationEventDraft = ConsultationEvent & { readonly occurredOn: LocalDate };
