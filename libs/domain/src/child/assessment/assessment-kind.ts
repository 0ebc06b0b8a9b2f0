/** In the order that settles which of two assessments of one day is the newer. */
export const assessmentKinds = ['baseline', 'reassessment', 'discharge', 'follow-up'] as const;

export type AssessmentKind = (typeof assessmentKinds)[number];

export const parseAssessmentKind = (text: string): AssessmentKind | null =>
  assessmentKinds.find((kind) => kind === text) ?? null;
