import type { LocalDate } from '../../calendar/local-date';
import type { ConsentId } from '../../ids';
import type { Personal } from '../../personal';

export const consentPurposes = ['treatment', 'sharing', 'research'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Kinds of partner with whom a record is shared; a word for the kind names no person. */
export const partnerKinds = ['school', 'social-services', 'health-care', 'court', 'other'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** In what relation to the child somebody consents, or asks for an amendment. */
export const relations = ['child', 'parent', 'guardian', 'legal-custodian', 'other-representative'] as const;
export type Relation = (typeof relations)[number];

/** What is consented to, by whom, and for how long. */
export type ConsentTerms = {
  readonly purpose: ConsentPurpose;
  /** With whom the record is shared; null for every other purpose. */
  readonly partner: PartnerKind | null;
  readonly givenBy: Personal;
  readonly relation: Relation;
  readonly givenOn: LocalDate;
  readonly validFrom: LocalDate;
  /** Inclusive; null while open-ended. */
  readonly validUntil: LocalDate | null;
};

export type ConsentRecorded = {
  readonly type: 'ConsentRecorded';
  readonly data: ConsentTerms & { readonly consentId: ConsentId };
};

/** In force no more from this day on. */
export type ConsentWithdrawn = {
  readonly type: 'ConsentWithdrawn';
  readonly data: {
    readonly consentId: ConsentId;
    readonly withdrawnOn: LocalDate;
    readonly withdrawnBy: Personal;
    readonly reason: Personal;
  };
};

export type ConsentEvent = ConsentRecorded | ConsentWithdrawn;
