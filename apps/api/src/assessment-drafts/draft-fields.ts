import type { Draft, DraftValue } from '@understory/access';
import {
  assessmentSettings,
  assessmentSources,
  functionKeys,
  parseAssessmentKind,
  parseLocalDate,
  parseScore,
  type AssessmentKind,
  type AssessmentSetting,
  type AssessmentSource,
  type LocalDate,
  type Score,
  type Scores,
} from '@understory/domain';

/** What several people may type apart from each other: each function, and what is said of the rating as a whole. */
export const draftFieldNames: readonly string[] = [...functionKeys, 'relationalHealth', 'rater', 'sources', 'setting'];

/** What a draft says so far, in the shape of a signing; the rater may still be missing. */
export type DraftedRating = {
  readonly scores: Scores;
  readonly relationalHealth: Score | null;
  readonly rater: string | null;
  readonly sources: readonly AssessmentSource[] | null;
  readonly setting: AssessmentSetting | null;
};

export const draftedRating = ({ fields }: Pick<Draft, 'fields'>): DraftedRating => {
  const valueOf = (field: string): DraftValue => fields[field]?.value ?? null;
  return {
    scores: functionKeys.map((key) => scoreIn(valueOf(key))),
    relationalHealth: scoreIn(valueOf('relationalHealth')),
    rater: textIn(valueOf('rater')),
    sources: sourcesIn(valueOf('sources')),
    setting: assessmentSettings.find((setting) => setting === valueOf('setting')) ?? null,
  };
};

/** The values of a save under the names of the fields, those alone that the person changed. */
export const draftValues = (
  { scores, relationalHealth, rater, sources, setting }: DraftedRating,
  changed: readonly string[],
): Readonly<Record<string, DraftValue>> => {
  const whole: Readonly<Record<string, DraftValue>> = {
    ...Object.fromEntries(functionKeys.map((key, index) => [key, scores[index] ?? null])),
    ...{ relationalHealth, rater, sources, setting },
  };
  return Object.fromEntries(changed.map((field) => [field, whole[field] ?? null]));
};

const scoreIn = (value: DraftValue): Score | null => (typeof value === 'number' ? parseScore(value) : null);
const textIn = (value: DraftValue): string | null => (typeof value === 'string' ? value : null);
const sourcesIn = (value: DraftValue): readonly AssessmentSource[] | null =>
  typeof value === 'object' && value !== null ? assessmentSources.filter((source) => value.includes(source)) : null;

export type DraftSubject = { readonly kind: AssessmentKind; readonly assessedOn: LocalDate };

/** One open draft of a kind and day. */
export const subjectOf = ({ kind, assessedOn }: DraftSubject): string => `assessment ${assessedOn} ${kind}`;

/** Null for a draft of something else. */
export const parseSubject = (subject: string): DraftSubject | null => {
  const [what, day = '', named = ''] = subject.split(' ');
  const [kind, assessedOn] = [parseAssessmentKind(named), parseLocalDate(day)];
  return what !== 'assessment' || kind === null || assessedOn === null ? null : { kind, assessedOn };
};
