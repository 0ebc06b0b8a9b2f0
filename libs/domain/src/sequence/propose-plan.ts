import type { AssessmentKind } from '../child/assessment/assessment-kind';
import { assessmentsInOrder } from '../child/assessment/assessments-in-order';
import { bornMonthOf, isEnrolled } from '../child/enrolled-child';
import type { Assessment, Child } from '../child/child';
import { categoryOf, type Category } from '../brain-map/category';
import type { PercentFraction } from '../brain-map/percent-fraction';
import { toDouble } from '../brain-map/percent-fraction';
import { percentOfRegion } from '../brain-map/percent-of-region';
import type { LocalDate } from '../calendar/local-date';
import { ageInMonths } from '../calendar/year-month';
import type { ActivitySetting, CatalogueActivity } from '../catalogue/activity';
import type { ActivityCatalogue, CatalogueRef } from '../catalogue/activity-catalogue';
import type { AssessmentId } from '../ids';
import { regionsBelow, regionsBottomUp, type Region } from '../instrument/region';
import type { NormSetLookup, NormSetRef } from '../norms/norm-set';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import { activitiesAround, fittingActivities } from './fitting-activities';
import { reasonOf } from './reason-of';

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
  readonly policyVersion: number;
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

export type ProposalInputs = {
  readonly on: LocalDate;
  readonly normSets: NormSetLookup;
  readonly policy: ReadinessPolicy;
  readonly catalogue: ActivityCatalogue | null;
  readonly setting: ActivitySetting | null;
};

/** A suggestion from the newest map, bottom up; the clinician decides. Null before the first assessment. */
export const proposePlan = (child: Child, inputs: ProposalInputs): ProposedPlan | null => {
  const newest = assessmentsInOrder(child).at(-1);
  if (newest === undefined || !isEnrolled(child)) return null;
  const { on, policy, catalogue, setting } = inputs;
  const ageMonths = ageInMonths(bornMonthOf(child), on);
  const basis: SequenceBasis = {
    assessmentId: newest.assessmentId,
    assessedOn: newest.assessedOn,
    kind: newest.kind,
    normSet: newest.normSet,
    policyVersion: policy.version,
    catalogue: catalogue === null ? null : { name: catalogue.name, version: catalogue.version },
    ageMonths,
    setting,
  };
  const read = regionsBottomUp.map((region) => readRegion(newest, region, inputs));
  const lowest = (category: Category) => read.find((each) => each.category === category)?.region ?? null;
  const primary = lowest('essential') ?? lowest('therapeutic');
  const activities = catalogue?.activities ?? [];
  const steps = read.map((each): SequenceStep => {
    const role = roleOf(each, primary);
    const reason = reasonOf({ ...each, role }, { basis, policy, primary });
    return { ...each, role, reason, activities: fittingActivities(activities, each.region, { ageMonths, setting }) };
  });
  return { basis, primary, steps, around: activitiesAround(activities, { ageMonths, setting }) };
};

export type ReadRegion = Pick<SequenceStep, 'region' | 'fraction' | 'percent' | 'category'>;

const readRegion = (newest: Assessment, region: Region, { normSets, policy }: ProposalInputs): ReadRegion => {
  const fraction = percentOfRegion(newest, region, normSets);
  if (fraction === null) return { region, fraction, percent: null, category: null };
  return { region, fraction, percent: toDouble(fraction), category: categoryOf(fraction, policy) };
};

const roleOf = ({ region, category }: ReadRegion, primary: Region | null): StepRole => {
  if (category === null) return 'unknown';
  if (primary === null) return 'enrich';
  if (region === primary) return 'primary';
  return regionsBelow(primary).includes(region) ? 'keep-up' : 'support';
};
