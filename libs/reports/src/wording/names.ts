import type {
  AssessmentKind,
  BandColour,
  Category,
  ConsentPurpose,
  ConsentRelation,
  DischargeOutcome,
  FactKind,
  FactSubject,
  FunctionalDomain,
  IncidentKind,
  InformationSource,
  InterventionKind,
  PeriodOfLife,
  Recipient,
  Region,
  RelationalArea,
  ShareBasis,
} from '@understory/domain';

export const regionNames: Readonly<Record<Region, string>> = {
  brainstem: 'Brainstem',
  diencephalon: 'Diencephalon and cerebellum',
  limbic: 'Limbic',
  cortex: 'Cortex',
  'frontal-cortex': 'Frontal cortex',
};

/** For narrow columns. */
export const shortRegionNames: Readonly<Record<Region, string>> = { ...regionNames, diencephalon: 'Diencephalon' };

export const domainNames: Readonly<Record<FunctionalDomain, string>> = {
  'sensory-integration': 'Sensory integration',
  'self-regulation': 'Self-regulation',
  relational: 'Relational',
  cognitive: 'Cognitive',
};

export const categoryNames: Readonly<Record<Category, string>> = {
  essential: 'Essential',
  therapeutic: 'Therapeutic',
  enrichment: 'Enrichment',
};

export const assessmentKindNames: Readonly<Record<AssessmentKind, string>> = {
  baseline: 'Baseline',
  reassessment: 'Reassessment',
  discharge: 'Discharge',
  'follow-up': 'Follow-up',
};

export const interventionKindNames: Readonly<Record<InterventionKind, string>> = {
  therapeutic: 'Therapeutic',
  educational: 'Educational',
  enrichment: 'Enrichment',
};

export const bandNames: Readonly<Record<BandColour, string>> = {
  red: 'red',
  orange: 'orange',
  yellow: 'yellow',
  green: 'green',
};

export const periodNames: Readonly<Record<PeriodOfLife, string>> = {
  intrauterine: 'Intrauterine',
  perinatal: 'Perinatal',
  infancy: 'Infancy',
  'early-childhood': 'Early childhood',
  childhood: 'Childhood',
  youth: 'Youth',
};

export const historySourceNames: Readonly<Record<InformationSource, string>> = {
  'file-review': 'file review',
  carer: 'carer',
  teacher: 'teacher',
  caseworker: 'caseworker',
  clinician: 'clinician',
  other: 'other source',
};

export const relationalAreaNames: Readonly<Record<RelationalArea, string>> = {
  family: 'Family',
  school: 'School',
  peers: 'Peers',
  community: 'Community',
};

export const consentPurposeNames: Readonly<Record<ConsentPurpose, string>> = {
  treatment: 'Treatment',
  sharing: 'Sharing the record',
  research: 'Research',
  disclosure: 'Telling facts',
};

export const recipientNames: Readonly<Record<Recipient, string>> = {
  school: 'a school',
  'social-services': 'social services',
  'health-care': 'health care',
  court: 'a court',
  other: 'another partner',
  guardian: 'a guardian',
};

export const relationNames: Readonly<Record<ConsentRelation, string>> = {
  child: 'the child',
  parent: 'a parent',
  guardian: 'a guardian',
  'legal-custodian': 'a legal custodian',
  'other-representative': 'another representative',
  'other-person': 'another person',
};

export const incidentKindNames: Readonly<Record<IncidentKind, string>> = {
  restraint: 'Restraint',
  'critical-incident': 'Critical incident',
};

export const outcomeNames: Readonly<Record<DischargeOutcome, string>> = {
  completed: 'Completed',
  'referred-elsewhere': 'Referred elsewhere',
  'family-ended': 'Ended by the family',
  'moved-away': 'Moved away',
  'agency-ended': 'Ended by the agency',
  other: 'Other',
};

export const factSubjectNames: Readonly<Record<FactSubject, string>> = {
  child: 'the child',
  caregiver: 'a caregiver',
  'other-person': 'another person',
};

export const factKindNames: Readonly<Record<FactKind, string>> = {
  'substance-use': 'substance use',
  'mental-health': 'mental health',
  'physical-health': 'physical health',
  'violence-or-crime': 'violence or crime',
  other: 'other',
};

export const basisNames: Readonly<Record<ShareBasis, string>> = {
  'guardian-consent': 'with consent of the guardian',
  'own-consent': 'with consent of the child',
  'legal-duty': 'by legal duty',
  'court-order': 'by order of a court',
  'substance-use-order': 'by order of a court that reaches substance use',
};
