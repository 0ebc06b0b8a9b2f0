import { useState } from 'react';
import { api, answer } from '../../api/client';
import type { About } from '../publishing/about-fields';
import { changesBetween } from '../publishing/changes';
import { PublishForm, type Prepared } from '../publishing/publish-form';
import { contentOf, draftOf, faultsOf, readInstrument } from './instrument-draft';
import { DomainFields, LimitFields, PeriodFields } from './instrument-fields';
import type { PublishedInstrument } from './instruments-query';
import { texts } from './texts';

export const PublishInstrument = ({ inForce }: { readonly inForce: PublishedInstrument }) => {
  const [draft, setDraft] = useState(() => draftOf(inForce));
  const prepare = (): Prepared => {
    const faults = faultsOf(draft);
    if (faults.length > 0) return { outcome: 'faults', faults };
    const changes = changesBetween(contentOf(inForce), contentOf(readInstrument(draft)));
    return { outcome: 'ready', against: texts.versionName(inForce.version), changes };
  };
  const publish = (about: About) => answer(api.POST('/instruments', { body: { ...readInstrument(draft), ...about } }));
  return (
    <PublishForm
      title={texts.publish}
      means={texts.means}
      entered={JSON.stringify(draft)}
      initial={inForce}
      prepare={prepare}
      publish={publish}
    >
      <DomainFields draft={draft} onChange={setDraft} />
      <LimitFields draft={draft} onChange={setDraft} />
      <PeriodFields draft={draft} onChange={setDraft} />
    </PublishForm>
  );
};
