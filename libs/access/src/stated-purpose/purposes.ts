/**
 * What a program manager opens one record for. Few, and no free text: the reason goes into the access log, which is
 * never changed, and may not speak of anybody.
 */
export const statedPurposes = [
  'supervision',
  'family-request',
  'course-of-care',
  'record-review',
  'care-team-request',
] as const;

export type StatedPurpose = (typeof statedPurposes)[number];

/** Half a meeting about one child; whoever still works on the record then says so again. */
export const statedPurposeMinutes = 60;
