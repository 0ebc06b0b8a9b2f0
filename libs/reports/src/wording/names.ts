import type {
  AssessmentKind,
  BandColour,
  Category,
  ConsentPurpose,
  DischargeOutcome,
  FunctionalDomain,
  IncidentKind,
  InformationSource,
  InterventionKind,
  PartnerKind,
  PeriodOfLife,
  Region,
  Relation,
  RelationalArea,
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
};

export const partnerNames: Readonly<Record<PartnerKind, string>> = {
  school: 'a school',
  'social-services': 'social services',
  'health-care': 'health care',
  court: 'a court',
  other: 'another partner',
};

export const relationNames: Readonly<Record<Relation, string>> = {
  child: 'the child',
  parent: 'a parent',
  guardian: 'a guardian',
  'legal-custodian': 'a legal custodian',
  'other-representative': 'another representative',
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
