import type { Category } from '../brain-map/category';
import type { PercentFraction } from '../brain-map/percent-fraction';
import type { LocalDate } from '../calendar/local-date';
import type { ActivitySetting, CatalogueActivity } from '../catalogue/activity';
import type { CatalogueRef } from '../catalogue/activity-catalogue';
import type { AssessmentKind } from '../child/assessment/assessment-kind';
import type { AssessmentId } from '../ids';
import type { Region } from '../instrument/region';
import type { NormSetRef } from '../norms/norm-set';

/** What a region is in a proposal: worked on first, kept up below that, supported above it, enriched, or not known. */
export type StepRole = 'primary' | 'keep-up' | 'support' | 'enrich' | 'unknown';

export type SequenceStep = {
  readonly region: Region;
  /** Of the newest map; null when too little of the region was rated, or no norm covers the age. */
  readonly fraction: PercentFraction | null;
  readonly percent: number | null;
  readonly category: Category | null;
  readonly role: StepRole;
  /** In words, with the numbers and the versions they were read with. */
  readonly reason: string;
  readonly activities: readonly CatalogueActivity[];
};

/** What the proposal rests on: everything that is needed to make it again. */
export type SequenceBasis = {
  readonly assessmentId: AssessmentId;
  readonly assessedOn: LocalDate;
  readonly kind: AssessmentKind;
  readonly normSet: NormSetRef | null;
  /** Its limits say which category a region is in. */
  readonly instrumentVersion: number;
  readonly catalogue: CatalogueRef | null;
  /** On the day of the proposal: activities fit the child of today. */
  readonly ageMonths: number;
  readonly setting: ActivitySetting | null;
};

export type ProposedPlan = {
  readonly basis: SequenceBasis;
  /** The lowest essential region, else the lowest therapeutic one; null when all that is known calls for enrichment. */
  readonly primary: Region | null;
  /** Bottom up, all five. */
  readonly steps: readonly SequenceStep[];
  /** Family and milieu, whatever the region. */
  readonly around: readonly CatalogueActivity[];
};

export type ReadRegion = Pick<SequenceStep, 'region' | 'fraction' | 'percent' | 'category'>;
