import type { LocalDate } from '../../calendar/local-date';
import type { FactKind } from '../../disclosure/fact-tag';
import type { ConsentId } from '../../ids';
import type { Personal } from '../../personal';

/** `disclosure` lets facts about whoever gives it be told: no guardian of the child can give it for somebody else. */
export const consentPurposes = ['treatment', 'sharing', 'research', 'disclosure'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

/** Kinds of partner with whom a record is shared; a word for the kind names no person. */
export const partnerKinds = ['school', 'social-services', 'health-care', 'court', 'other'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Who may be named as getting facts about somebody: a guardian is told of them as well, and is no partner. */
export const recipients = [...partnerKinds, 'guardian'] as const;
export type Recipient = (typeof recipients)[number];

/** In what relation to the child somebody consents, or asks for an amendment. */
export const relations = ['child', 'parent', 'guardian', 'legal-custodian', 'other-representative'] as const;
export type Relation = (typeof relations)[number];

/** Anybody may consent to what is told of them alone. */
export const consentRelations = [...relations, 'other-person'] as const;
export type ConsentRelation = (typeof consentRelations)[number];

/** What is consented to, by whom, and for how long. */
export type ConsentTerms = {
  readonly purpose: ConsentPurpose;
  /** With whom the record is shared, or to whom facts are told; null for every other purpose. */
  readonly partner: Recipient | null;
  readonly givenBy: Personal;
  readonly relation: ConsentRelation;
  readonly givenOn: LocalDate;
  readonly validFrom: LocalDate;
  /** Inclusive; null while open-ended. */
  readonly validUntil: LocalDate | null;
  /** Whose facts may be told, in the word that accounts have for them; null for the child's own, and for other purposes. */
  readonly person: Personal | null;
  /** Which kinds may be told; empty for every other purpose. */
  readonly factKinds: readonly FactKind[];
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
