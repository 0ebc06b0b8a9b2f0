import { assessmentsInOrder } from '../child/assessment/assessments-in-order';
import { bornMonthOf, isEnrolled } from '../child/enrolled-child';
import type { Assessment, Child } from '../child/child';
import { categoryOf, type Category } from '../brain-map/category';
import { toDouble } from '../brain-map/percent-fraction';
import { percentOfRegion } from '../brain-map/percent-of-region';
import type { LocalDate } from '../calendar/local-date';
import { ageInMonths } from '../calendar/year-month';
import type { ActivitySetting } from '../catalogue/activity';
import type { ActivityCatalogue } from '../catalogue/activity-catalogue';
import type { Instrument, InstrumentLookup } from '../instrument/instrument';
import { instrumentOf } from '../instrument/instrument-of';
import { regionsBelow, regionsBottomUp, type Region } from '../instrument/region';
import type { NormSetLookup } from '../norms/norm-set';
import { activitiesAround, fittingActivities } from './fitting-activities';
import type { ProposedPlan, ReadRegion, SequenceBasis, SequenceStep, StepRole } from './proposed-plan';
import { reasonOf } from './reason-of';

export type ProposalInputs = {
  readonly on: LocalDate;
  readonly normSets: NormSetLookup;
  readonly instruments: InstrumentLookup;
  readonly catalogue: ActivityCatalogue | null;
  readonly setting: ActivitySetting | null;
};

/** A suggestion from the newest map, bottom up; the clinician decides. Null before the first assessment. */
export const proposePlan = (child: Child, inputs: ProposalInputs): ProposedPlan | null => {
  const newest = assessmentsInOrder(child).at(-1);
  if (newest === undefined || !isEnrolled(child)) return null;
  const { on, normSets, catalogue, setting } = inputs;
  const instrument = instrumentOf(newest, inputs.instruments);
  const ageMonths = ageInMonths(bornMonthOf(child), on);
  const basis: SequenceBasis = {
    assessmentId: newest.assessmentId,
    assessedOn: newest.assessedOn,
    kind: newest.kind,
    normSet: newest.normSet,
    instrumentVersion: instrument.version,
    catalogue: catalogue === null ? null : { name: catalogue.name, version: catalogue.version },
    ageMonths,
    setting,
  };
  const read = regionsBottomUp.map((region) => readRegion(newest, region, normSets, instrument));
  const lowest = (category: Category) => read.find((each) => each.category === category)?.region ?? null;
  const primary = lowest('essential') ?? lowest('therapeutic');
  const activities = catalogue?.activities ?? [];
  const steps = read.map((each): SequenceStep => {
    const role = roleOf(each, primary);
    const reason = reasonOf({ ...each, role }, { basis, instrument, primary });
    return { ...each, role, reason, activities: fittingActivities(activities, each.region, { ageMonths, setting }) };
  });
  return { basis, primary, steps, around: activitiesAround(activities, { ageMonths, setting }) };
};

const readRegion = (
  newest: Assessment,
  region: Region,
  normSets: NormSetLookup,
  instrument: Instrument,
): ReadRegion => {
  const fraction = percentOfRegion(newest, region, normSets);
  if (fraction === null) return { region, fraction, percent: null, category: null };
  return { region, fraction, percent: toDouble(fraction), category: categoryOf(fraction, instrument) };
};

const roleOf = ({ region, category }: ReadRegion, primary: Region | null): StepRole => {
  if (category === null) return 'unknown';
  if (primary === null) return 'enrich';
  if (region === primary) return 'primary';
  return regionsBelow(primary).includes(region) ? 'keep-up' : 'support';
};
