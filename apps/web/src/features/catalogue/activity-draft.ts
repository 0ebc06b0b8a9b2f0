import { validateActivities, type CatalogueActivity } from '@understory/domain';
import type { Content } from '../publishing/changes';
import type { Fault } from '../publishing/fault-list';
import { ageText, domainNames, regionNames } from '../wording';
import { audienceNames, kindNames, placeNames, texts } from './texts';

/** Of a new activity: nothing is chosen for anybody. */
export const blankActivity: CatalogueActivity = {
  ...{ id: '', name: '', regions: [], domains: [], fromMonths: 0, toMonths: 216, settings: [] },
  ...{ kind: 'therapeutic', audience: 'child', source: '' },
};

/** Everything of an activity on one line, as it is told in a list. */
export const activityText = (activity: CatalogueActivity): string =>
  [
    kindNames[activity.kind],
    audienceNames[activity.audience],
    activity.regions.map((region) => regionNames[region]).join(', '),
    activity.domains.map((domain) => domainNames[domain]).join(', '),
    `${ageText(activity.fromMonths)} – ${ageText(activity.toMonths)}`,
    activity.settings.map((setting) => placeNames[setting]).join(', '),
    activity.source,
  ].join(' · ');

/** By id, since an activity that is called otherwise is the same one; the name is told with it. */
export const contentOf = (activities: readonly CatalogueActivity[]): Content =>
  activities.map((activity) => [activity.id, `${activity.name} · ${activityText(activity)}`]);

/** With an id made from its name for each activity that has none yet, other than all the rest. */
export const withIds = (activities: readonly CatalogueActivity[]): readonly CatalogueActivity[] => {
  const taken = new Set(activities.map(({ id }) => id));
  return activities.map((activity) => {
    if (activity.id !== '') return activity;
    const made = kebab(activity.name);
    let id = made;
    for (let next = 2; taken.has(id); next += 1) id = `${made}-${next}`;
    taken.add(id);
    return { ...activity, id };
  });
};

const kebab = (name: string): string => {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const words = plain.split('-').filter((word) => word !== '');
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'activity';
};

/** What the record would refuse, by the rules it refuses by. */
export const faultsOf = (activities: readonly CatalogueActivity[]): readonly Fault[] => {
  if (activities.length === 0) return [{ where: texts.title, rule: texts.noActivities }];
  return validateActivities(activities).map(({ activity, field, fault }) => ({
    where: `${activity}. ${activities[activity - 1]?.name || texts.unnamed}: ${texts.fields[field]}`,
    rule: texts.faults[fault],
  }));
};
