import { TextInput } from '@mantine/core';
import type { CatalogueActivity } from '@understory/domain';
import { useState } from 'react';
import { api, answer } from '../../api/client';
import type { About } from '../publishing/about-fields';
import { changesBetween } from '../publishing/changes';
import { PublishForm, type Prepared } from '../publishing/publish-form';
import { contentOf, faultsOf, withIds } from './activity-draft';
import { ActivityList } from './activity-list';
import type { PublishedCatalogue } from './catalogue-query';
import { texts } from './texts';

export const PublishCatalogue = ({ inForce }: { readonly inForce: PublishedCatalogue }) => {
  const [name, setName] = useState(inForce.isDefault ? '' : inForce.name);
  const [activities, setActivities] = useState<readonly CatalogueActivity[]>(inForce.activities);
  const prepare = (): Prepared => {
    const written = withIds(activities);
    const faults = faultsOf(written);
    if (faults.length > 0) return { outcome: 'faults', faults };
    const named = (of: string, list: readonly CatalogueActivity[]) => [[texts.name, of] as const, ...contentOf(list)];
    return {
      outcome: 'ready',
      against: texts.versionName(inForce.name, inForce.version),
      changes: changesBetween(named(inForce.name, inForce.activities), named(name.trim(), written)),
    };
  };
  const publish = (about: About) =>
    answer(
      api.POST('/activity-catalogues', { body: { name, activities: withIds(activities).map(sendable), ...about } }),
    );
  return (
    <PublishForm
      title={texts.publish}
      means={texts.means}
      entered={JSON.stringify([name, activities])}
      initial={inForce.isDefault ? { source: '', licence: '' } : inForce}
      prepare={prepare}
      publish={publish}
    >
      <TextInput
        label={texts.name}
        description={texts.nameNote}
        required
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <ActivityList activities={activities} onChange={setActivities} />
    </PublishForm>
  );
};

const sendable = ({ regions, domains, settings, ...activity }: CatalogueActivity) => ({
  ...activity,
  regions: [...regions],
  domains: [...domains],
  settings: [...settings],
});
