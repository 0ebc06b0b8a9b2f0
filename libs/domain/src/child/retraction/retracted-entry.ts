export const retractedKinds = [
  ...(['discharge', 'incident', 'history', 'relational-health'] as const),
  ...(['risk-estimate', 'official-values', 'second-rating', 'consent', 'intervention'] as const),
] as const;
export type RetractedKind = (typeof retractedKinds)[number];
