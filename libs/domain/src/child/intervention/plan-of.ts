import { statesFrom, type StatesAround } from './arousal-state';
import type { Delivery, GivenDelivery, InterventionPlan } from './intervention-event';

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
export const deliveryOf = (delivery: Delivery): Delivery => ({
  deliveredAt: delivery.deliveredAt,
  deliveredOn: delivery.deliveredOn,
  minutes: delivery.minutes,
  deliveredBy: delivery.deliveredBy,
  stateBefore: delivery.stateBefore,
  stateAfter: delivery.stateAfter,
});

/** As a command gives it; what it does not say of the child's state stays as it was. */
export const deliveryFrom = (given: GivenDelivery, before: StatesAround | null): Delivery =>
  deliveryOf({ ...given, ...statesFrom(given, before) });
