import { refuse, type Refusal } from '../../decision';
import { isBlank } from '../../is-blank';
import type { InterventionPlan } from './intervention-event';

/** Whole numbers, both ends inclusive. */
export const planRanges = {
  timesPerDay: { from: 1, to: 24 },
  minutes: { from: 1, to: 1440 },
  daysPerWeek: { from: 1, to: 7 },
} as const;

export type Range = { readonly from: number; readonly to: number };

export const isWholeWithin = (value: number, { from, to }: Range): boolean =>
  Number.isInteger(value) && value >= from && value <= to;

/** Null when the plan can stand. */
export const refusePlan = (plan: InterventionPlan): Refusal | null => {
  const { timesPerDay, minutes, daysPerWeek, startsOn, endsOn } = plan;
  if (isBlank(plan.reference)) return refuse('INTERVENTION.REFERENCE_BLANK');
  if (isBlank(plan.activity)) return refuse('INTERVENTION.ACTIVITY_BLANK');
  if (isBlank(plan.setting)) return refuse('INTERVENTION.SETTING_BLANK');
  if (isBlank(plan.providerRole)) return refuse('INTERVENTION.PROVIDER_ROLE_BLANK');
  if (!isWholeWithin(timesPerDay, planRanges.timesPerDay)) {
    return refuse('INTERVENTION.TIMES_PER_DAY_OUT_OF_RANGE', { timesPerDay, ...planRanges.timesPerDay });
  }
  if (!isWholeWithin(minutes, planRanges.minutes)) {
    return refuse('INTERVENTION.MINUTES_OUT_OF_RANGE', { minutes, ...planRanges.minutes });
  }
  if (!isWholeWithin(daysPerWeek, planRanges.daysPerWeek)) {
    return refuse('INTERVENTION.DAYS_PER_WEEK_OUT_OF_RANGE', { daysPerWeek, ...planRanges.daysPerWeek });
  }
  if (endsOn !== null && endsOn < startsOn) return refuse('INTERVENTION.ENDS_BEFORE_START', { startsOn, endsOn });
  return null;
};
