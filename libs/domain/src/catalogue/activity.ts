import type { InterventionKind } from '../child/intervention/intervention-event';
import type { FunctionalDomain } from '../instrument/functional-domain';
import type { Region } from '../instrument/region';

export const activitySettings = ['home', 'school', 'clinic', 'residential', 'outdoors', 'community'] as const;
export type ActivitySetting = (typeof activitySettings)[number];

export const parseActivitySetting = (text: string): ActivitySetting | null =>
  activitySettings.find((setting) => setting === text) ?? null;

/** Whom an activity is done with: the child, the family around it, or the milieu (school, peers, community). */
export const audiences = ['child', 'family', 'milieu'] as const;
export type Audience = (typeof audiences)[number];

/** Something that may be planned, with the children, places and purposes it fits. Every list holds at least one. */
export type CatalogueActivity = {
  /** Kebab-case, told from the others of its catalogue. */
  readonly id: string;
  readonly name: string;
  readonly regions: readonly Region[];
  readonly domains: readonly FunctionalDomain[];
  readonly fromMonths: number;
  /** Exclusive. */
  readonly toMonths: number;
  readonly settings: readonly ActivitySetting[];
  readonly kind: InterventionKind;
  readonly audience: Audience;
  /** Where it was read that this activity fits this level, or that nothing was read. */
  readonly source: string;
};
