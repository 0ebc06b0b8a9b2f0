import type { Delivery, InterventionPlan } from './intervention-event';

/** The plan alone, out of a command, an event or the record. */
export const planOf = (planned: InterventionPlan): InterventionPlan => ({
  reference: planned.reference,
  region: planned.region,
  kind: planned.kind,
  activity: planned.activity,
  setting: planned.setting,
  providerRole: planned.providerRole,
  timesPerDay: planned.timesPerDay,
  minutes: planned.minutes,
  daysPerWeek: planned.daysPerWeek,
  startsOn: planned.startsOn,
  endsOn: planned.endsOn,
});

/** The delivery alone, out of a command, an event or the record. */
export const deliveryOf = ({ deliveredAt, deliveredOn, minutes, deliveredBy }: Delivery): Delivery => ({
  deliveredAt,
  deliveredOn,
  minutes,
  deliveredBy,
});
