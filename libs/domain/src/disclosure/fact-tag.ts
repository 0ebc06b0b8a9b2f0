import type { Personal } from '../personal';

/** Whom a fact is about. A caregiver is whoever brings the child up or did; everybody else is another person. */
export const factSubjects = ['child', 'caregiver', 'other-person'] as const;
export type FactSubject = (typeof factSubjects)[number];

/**
 * Kinds of facts that laws protect differently: substance use above all (42 CFR part 2), then health in body and mind (45
 * CFR 160.103; UK GDPR article 9), violence and crime (UK GDPR article 10), and whatever else is told in confidence.
 */
export const factKinds = ['substance-use', 'mental-health', 'physical-health', 'violence-or-crime', 'other'] as const;
export type FactKind = (typeof factKinds)[number];

/** What is said of a fact so that it can be kept back from those whom it is not for. */
export type FactTag = {
  readonly about: FactSubject;
  /** Null: nobody said. Of a child nothing special follows; of everybody else it is taken for the most protected kind. */
  readonly factKind: FactKind | null;
  /** Which caregiver or other person, in words that tell one from another in this record; null of the child itself. */
  readonly person: Personal | null;
};

/** Two words for a person are one whatever their capitals: "Mother" consents to what is told of the "mother". */
export const isSamePerson = (one: Personal | null, other: Personal | null): boolean =>
  one !== null && other !== null && spelling(one) === spelling(other);

const spelling = (person: Personal): string => person.normalize('NFC').trim().toLowerCase();
