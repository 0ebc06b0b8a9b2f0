import type { ActivitySetting, CatalogueActivity } from '../catalogue/activity';
import { interventionKinds } from '../child/intervention/intervention-event';
import { regionsBottomUp, type Region } from '../instrument/region';

/** For whom and where: null does not narrow. */
export type Fitting = { readonly ageMonths: number | null; readonly setting: ActivitySetting | null };

/** The activities of one region: therapeutic, then educational, then enrichment; else in the order of the catalogue. */
export const fittingActivities = (
  activities: readonly CatalogueActivity[],
  region: Region,
  fitting: Fitting,
): readonly CatalogueActivity[] =>
  byKind(
    activities.filter((activity) => !fitsEveryRegion(activity) && activity.regions.includes(region)),
    fitting,
  );

/** Family and milieu: what holds the child whatever the region, such as respite, a mentor or a plan with the school. */
export const activitiesAround = (
  activities: readonly CatalogueActivity[],
  fitting: Fitting,
): readonly CatalogueActivity[] => byKind(activities.filter(fitsEveryRegion), fitting);

const fitsEveryRegion = ({ regions }: CatalogueActivity): boolean =>
  regionsBottomUp.every((region) => regions.includes(region));

const byKind = (activities: readonly CatalogueActivity[], { ageMonths, setting }: Fitting) => {
  const fits = ({ fromMonths, toMonths, settings }: CatalogueActivity): boolean =>
    (ageMonths === null || (ageMonths >= fromMonths && ageMonths < toMonths)) &&
    (setting === null || settings.includes(setting));
  const fitting = activities.filter(fits);
  return interventionKinds.flatMap((kind) => fitting.filter((activity) => activity.kind === kind));
};
