import type { InterventionKind, Region } from '@understory/domain';

export type PlanDraft = {
  readonly reference: string;
  readonly region: Region;
  readonly kind: InterventionKind;
  readonly activity: string;
  readonly setting: string;
  readonly providerRole: string;
  readonly timesPerDay: number;
  readonly minutes: number;
  readonly daysPerWeek: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
};

/** Short and often, at the focus: what is planned most. */
export const blankPlan = (focus: Region | null, today: string): PlanDraft => ({
  reference: '',
  region: focus ?? 'brainstem',
  kind: 'therapeutic',
  activity: '',
  setting: '',
  providerRole: '',
  timesPerDay: 2,
  minutes: 10,
  daysPerWeek: 5,
  startsOn: today,
  endsOn: null,
});
