import type { components } from '../../api/schema';

export type Purpose = components['schemas']['StatePurposeBody']['purpose'];

export const purposes: readonly Purpose[] = [
  'supervision',
  'family-request',
  'course-of-care',
  'record-review',
  'care-team-request',
];
