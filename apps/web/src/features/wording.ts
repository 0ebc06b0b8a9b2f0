import type {
  AssessmentKind,
  AssessmentSetting,
  AssessmentSource,
  Category,
  FunctionalDomain,
  Region,
} from '@understory/domain';

export const regionNames: Readonly<Record<Region, string>> = {
  brainstem: 'Brainstem',
  diencephalon: 'Diencephalon',
  limbic: 'Limbic',
  cortex: 'Cortex',
  'frontal-cortex': 'Frontal cortex',
};

/** How the record calls whoever did something. */
export const actorText = (actorName: string | null): string => actorName ?? 'somebody the record does not name';

export const domainNames: Readonly<Record<FunctionalDomain, string>> = {
  'sensory-integration': 'Sensory integration',
  'self-regulation': 'Self-regulation',
  relational: 'Relational',
  cognitive: 'Cognitive',
};

export const kindNames: Readonly<Record<AssessmentKind, string>> = {
  baseline: 'Baseline',
  reassessment: 'Reassessment',
  discharge: 'Discharge',
  'follow-up': 'Follow-up',
};

const namesOfSources: Readonly<Record<AssessmentSource, string>> = {
  'file-review': 'File review',
  'carer-interview': 'Interview with carers',
  'teacher-interview': 'Interview with a teacher',
  'caseworker-interview': 'Interview with the caseworker',
  'clinician-interview': 'Interview with a clinician',
  'staffing-meeting': 'Staffing meeting',
};
export const sourceNames: Readonly<Record<string, string>> = namesOfSources;

const namesOfSettings: Readonly<Record<AssessmentSetting, string>> = {
  clinic: 'Clinic',
  home: 'Home',
  school: 'School',
  residential: 'Residential unit',
  remote: 'Remote',
};
export const settingNames: Readonly<Record<string, string>> = namesOfSettings;

export const categoryNames: Readonly<Record<Category, string>> = {
  essential: 'essential',
  therapeutic: 'therapeutic',
  enrichment: 'enrichment',
};

/** Nothing is shown as a dash, never as zero. */
export const nothing = '–';

/** Cut, never rounded, as in reports: 64.96 must not read as 65.0 and still be essential. */
export const inPercent = (percent: number | null): string =>
  percent === null ? nothing : `${(Math.floor(percent * 10 + 1e-7) / 10).toFixed(1)} %`;

export const ageText = (months: number): string => `${Math.floor(months / 12)} y ${months % 12} m`;
