import type { LocalDate } from '../../calendar/local-date';
import type { AmendmentId, EventId } from '../../ids';
import type { Personal } from '../../personal';
import type { Relation } from '../consent/consent-event';

/** The grounds on which a request may be denied, as 45 CFR 164.526(a)(2) lists them. */
export const denialGrounds = [
  'not-created-here',
  'not-part-of-record',
  'not-available-for-access',
  'accurate-and-complete',
] as const;
export type DenialGround = (typeof denialGrounds)[number];

/** Somebody asks that an entry be put right. */
export type AmendmentRequested = {
  readonly type: 'AmendmentRequested';
  readonly data: {
    readonly amendmentId: AmendmentId;
    readonly requestedBy: Personal;
    readonly relation: Relation;
    readonly asks: Personal;
    /** The entry it is about, an event of this stream. */
    readonly entry: EventId;
    readonly entryType: string;
    readonly receivedOn: LocalDate;
  };
};

/** The written statement that the decision will be late, and why. */
export type AmendmentExtended = {
  readonly type: 'AmendmentExtended';
  readonly data: {
    readonly amendmentId: AmendmentId;
    readonly extendedOn: LocalDate;
    readonly reason: Personal;
  };
};

/** The entry was put right: by the event named, which supersedes it and erases nothing. */
export type AmendmentAccepted = {
  readonly type: 'AmendmentAccepted';
  readonly data: {
    readonly amendmentId: AmendmentId;
    readonly decidedOn: LocalDate;
    readonly correctedBy: EventId;
  };
};

export type AmendmentDenied = {
  readonly type: 'AmendmentDenied';
  readonly data: {
    readonly amendmentId: AmendmentId;
    readonly decidedOn: LocalDate;
    readonly ground: DenialGround;
    readonly reason: Personal;
  };
};

/** A statement of disagreement with a denial; it stands linked to the entry from then on. */
export type DisagreementFiled = {
  readonly type: 'DisagreementFiled';
  readonly data: {
    readonly amendmentId: AmendmentId;
    readonly filedOn: LocalDate;
    readonly filedBy: Personal;
    readonly statement: Personal;
  };
};

/** The agency's answer to the statement. */
export type DisagreementRebutted = {
  readonly type: 'DisagreementRebutted';
  readonly data: {
    readonly amendmentId: AmendmentId;
    readonly rebuttedOn: LocalDate;
    readonly statement: Personal;
  };
};

export type AmendmentEvent =
  | AmendmentRequested
  | AmendmentExtended
  | AmendmentAccepted
  | AmendmentDenied
  | DisagreementFiled
  | DisagreementRebutted;
