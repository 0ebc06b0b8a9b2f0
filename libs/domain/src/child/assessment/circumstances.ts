/**
 * What a rating rests on, as published descriptions of the assessment name it: the file, interviews with the people who
 * know the child, and the meeting at which the team looks at the result.
 */
export const assessmentSources = [
  'file-review',
  'carer-interview',
  'teacher-interview',
  'caseworker-interview',
  'clinician-interview',
  'staffing-meeting',
] as const;
export type AssessmentSource = (typeof assessmentSources)[number];

/** Where the child was met for it. The list is this product's own. */
export const assessmentSettings = ['clinic', 'home', 'school', 'residential', 'remote'] as const;
export type AssessmentSetting = (typeof assessmentSettings)[number];

/** Null is "not said": entries from before it was asked, and imports, do not say. */
export type Circumstances = {
  readonly sources: readonly AssessmentSource[] | null;
  readonly setting: AssessmentSetting | null;
};

/** As a command gives them; what is left out stays as it is, or unknown. */
export type GivenCircumstances = Partial<Circumstances>;

export const circumstancesOf = ({ sources, setting }: Circumstances): Circumstances => ({ sources, setting });

/** What is given, else what stood before, in the one order that makes equal lists equal. */
export const circumstancesFrom = (given: GivenCircumstances, before: Circumstances | null): Circumstances => {
  const { sources = before?.sources ?? null, setting = before?.setting ?? null } = given;
  return { sources: sources === null ? null : assessmentSources.filter((source) => sources.includes(source)), setting };
};

/** Each source once; none at all is said with null. */
export const areSourcesMalformed = ({ sources }: GivenCircumstances): boolean =>
  sources !== undefined && sources !== null && (sources.length === 0 || new Set(sources).size !== sources.length);
