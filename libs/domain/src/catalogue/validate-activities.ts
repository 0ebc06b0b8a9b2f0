import { interventionKinds } from '../child/intervention/intervention-event';
import { functionalDomains } from '../instrument/functional-domain';
import { regionsBottomUp } from '../instrument/region';
import { isBlank } from '../is-blank';
import { activitySettings, audiences, type CatalogueActivity } from './activity';

export const catalogueLimits = { activities: 500, oldestMonths: 360 } as const;

export type ActivityFault = {
  /** Counted from 1. */
  readonly activity: number;
  readonly field: keyof CatalogueActivity;
  readonly fault: 'blank' | 'malformed' | 'unknown' | 'repeated' | 'out-of-range';
};

/** Every fault of every activity, in order; none when the list can stand. */
export const validateActivities = (activities: readonly CatalogueActivity[]): readonly ActivityFault[] => {
  const ids = new Set<string>();
  return activities.flatMap((activity, index) => {
    const repeated = ids.has(activity.id);
    ids.add(activity.id);
    return faultsOf(activity, repeated).map((fault) => ({ activity: index + 1, ...fault }));
  });
};

type Fault = Omit<ActivityFault, 'activity'>;

const faultsOf = (activity: CatalogueActivity, repeated: boolean): readonly Fault[] => [
  ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(activity.id) ? [] : [{ field: 'id', fault: 'malformed' } as const]),
  ...(repeated ? [{ field: 'id', fault: 'repeated' } as const] : []),
  ...(isBlank(activity.name) ? [{ field: 'name', fault: 'blank' } as const] : []),
  ...(isBlank(activity.source) ? [{ field: 'source', fault: 'blank' } as const] : []),
  ...words('regions', activity.regions, regionsBottomUp),
  ...words('domains', activity.domains, functionalDomains),
  ...words('settings', activity.settings, activitySettings),
  ...words('kind', [activity.kind], interventionKinds),
  ...words('audience', [activity.audience], audiences),
  ...ages(activity),
];

const words = (field: keyof CatalogueActivity, said: readonly string[], known: readonly string[]): readonly Fault[] => {
  if (said.length === 0) return [{ field, fault: 'blank' }];
  if (said.some((word) => !known.includes(word))) return [{ field, fault: 'unknown' }];
  return new Set(said).size < said.length ? [{ field, fault: 'repeated' }] : [];
};

const ages = ({ fromMonths, toMonths }: CatalogueActivity): readonly Fault[] => {
  const isAge = (months: number) => Number.isInteger(months) && months >= 0 && months <= catalogueLimits.oldestMonths;
  if (!isAge(fromMonths)) return [{ field: 'fromMonths', fault: 'out-of-range' }];
  return isAge(toMonths) && toMonths > fromMonths ? [] : [{ field: 'toMonths', fault: 'out-of-range' }];
};
