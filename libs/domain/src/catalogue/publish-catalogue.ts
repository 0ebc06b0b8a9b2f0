import type { LocalDate } from '../calendar/local-date';
import { accept, refuse, type Decision } from '../decision';
import { isBlank } from '../is-blank';
import { sameFacts } from '../same-facts';
import type { CatalogueActivity } from './activity';
import type { ActivityCatalogue, ActivityCataloguePublished } from './activity-catalogue';
import { defaultCatalogue } from './default-catalogue';
import { catalogueLimits, validateActivities } from './validate-activities';

export type PublishActivityCatalogue = Omit<ActivityCatalogue, 'version'> & {
  readonly type: 'PublishActivityCatalogue';
  readonly on: LocalDate;
  readonly reason: string;
};

export type ActivityCatalogueDraft = ActivityCataloguePublished & { readonly occurredOn: LocalDate };

/**
 * Publishes the next version of the catalogue of this name; `current` is the last one published under it. The same
 * content again publishes nothing. The order of the activities is kept: it is the order they are offered in.
 */
export const decidePublishCatalogue = (
  command: PublishActivityCatalogue,
  current: ActivityCatalogue | null,
): Decision<ActivityCatalogueDraft> => {
  const { name, isDefault, source, licence, reason, on } = command;
  if (isBlank(name)) return refuse('CATALOGUE.NAME_BLANK');
  if (!isDefault && name === defaultCatalogue.name) return refuse('CATALOGUE.NAME_RESERVED', { name });
  if (isBlank(source)) return refuse('CATALOGUE.SOURCE_BLANK');
  if (isBlank(licence)) return refuse('CATALOGUE.LICENCE_BLANK');
  if (isBlank(reason)) return refuse('REASON.BLANK');
  if (command.activities.length === 0) return refuse('CATALOGUE.NO_ACTIVITIES');
  if (command.activities.length > catalogueLimits.activities) {
    return refuse('CATALOGUE.TOO_MANY_ACTIVITIES', { activities: command.activities.length });
  }
  const faults = validateActivities(command.activities);
  const [first] = faults;
  if (first !== undefined) return refuse('CATALOGUE.ACTIVITIES_FAULTY', { ...first, faults: faults.length });

  const activities = command.activities.map(activityOf);
  const version = current === null ? 1 : current.version + 1;
  const catalogue: ActivityCatalogue = { name, version, isDefault, source, licence, activities };
  if (current !== null && sameFacts({ ...catalogue, version: current.version }, catalogueOf(current))) return accept();
  return accept({ type: 'ActivityCataloguePublished', data: { ...catalogue, reason }, occurredOn: on });
};

/** The catalogue last published in a stream of catalogues. */
export const evolveCatalogue = (
  _before: ActivityCatalogue | null,
  event: ActivityCataloguePublished,
): ActivityCatalogue => catalogueOf(event.data);

/** Leaves out what an event says besides, such as its reason. */
const catalogueOf = ({ name, version, isDefault, source, licence, activities }: ActivityCatalogue) => ({
  name,
  version,
  isDefault,
  source,
  licence,
  activities,
});

const activityOf = (activity: CatalogueActivity): CatalogueActivity => ({
  id: activity.id,
  name: activity.name,
  regions: activity.regions,
  domains: activity.domains,
  fromMonths: activity.fromMonths,
  toMonths: activity.toMonths,
  settings: activity.settings,
  kind: activity.kind,
  audience: activity.audience,
  source: activity.source,
});
