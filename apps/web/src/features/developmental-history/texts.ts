import type { Confidence, HistoryStrand, InformationSource, PeriodOfLife } from '@understory/domain';

export const periodNames: Readonly<Record<PeriodOfLife, string>> = {
  intrauterine: 'Intrauterine',
  perinatal: 'Perinatal',
  infancy: 'Infancy',
  'early-childhood': 'Early childhood',
  childhood: 'Childhood',
  youth: 'Youth',
};

export const strandNames: Readonly<Record<HistoryStrand, string>> = {
  adversity: 'Adverse experience',
  'relational-health': 'Relational health',
};

export const confidenceNames: Readonly<Record<Confidence, string>> = { low: 'low', moderate: 'moderate', high: 'high' };

export const sourceNames: Readonly<Record<InformationSource, string>> = {
  'file-review': 'File review',
  carer: 'Carer',
  teacher: 'Teacher',
  caseworker: 'Caseworker',
  clinician: 'Clinician',
  other: 'Other',
};

export const standingNames = {
  'not-yet-lived': 'not yet lived',
  'not-asked': 'not asked',
  unknown: 'unknown',
} as const;

export const texts = {
  title: 'Developmental history',
  periodsBy: (version: number) => `Periods of life by instrument version ${version}, in force.`,
  about: 'Timing and severity, as informants told it: 1 to 12, entered from the form and never computed.',
  higher: { adversity: 'higher is more adversity', 'relational-health': 'higher is healthier' },
  now: '(now)',
  legend:
    'Dashed: low confidence. Hatched: asked, and unknown. Dotted: not asked. A line beside a bar reaches from the ' +
    'lowest to the highest account.',
  spoken: (parts: readonly string[]) =>
    `Developmental history by period of life. ${parts.join(' ')} The table holds the same.`,
  spokenPart: (period: string, strand: string, state: string) => `${period}, ${strand}: ${state}.`,
  rated: (value: number, confidence: string) => `${value} of 12, ${confidence} confidence`,
  differ: (lowest: number, highest: number) => `accounts differ: ${lowest} to ${highest}`,
  table: 'The same facts as a table, with every account',
  columns: { period: 'Period', strand: 'What', state: 'Value', source: 'Source', day: 'Told on', note: 'Note' },
  beneath: 'also',
  corrected: (times: number, by: string) =>
    times === 1 ? `corrected by ${by}` : `corrected ${times} times, last by ${by}`,
  correct: 'Correct',
  record: 'Record what an informant tells',
  correction: 'Correct an account',
  period: 'Period of life',
  strand: 'What is told',
  value: 'Value',
  unknown: 'Unknown to this informant',
  choose: 'Choose',
  confidence: 'Confidence',
  noConfidence: 'None: unknown',
  source: 'Source of information',
  reportedOn: 'Told on',
  note: 'Note, sealed with the record',
  reason: 'Why it is corrected, kept for good',
  save: 'Record it',
  saveCorrection: 'Correct it',
  cancel: 'Leave it as it is',
  saved: 'Recorded.',
  cautions: 'Read with care',
  published: (source: string) => `(${source})`,
  estimates: 'Overall developmental risk estimate',
  estimatesNote:
    'How the official estimate is made is not public, so none is computed or drawn here. One can be copied from an ' +
    'official report, in its own words.',
  noEstimates: 'None has been copied.',
  whole: 'Whole history',
  transcribe: 'Copy an estimate from an official report',
  correctEstimate: 'Correct a copied estimate',
  estimate: 'As the report has it',
  reportDay: 'Day of the report',
} as const;
