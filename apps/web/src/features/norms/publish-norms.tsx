import { Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { api, answer } from '../../api/client';
import { FileText } from '../entry-form/file-text';
import type { About } from '../publishing/about-fields';
import { PublishForm, type Prepared } from '../publishing/publish-form';
import { changesOf } from './differences';
import type { PublishedNorms } from './norms-query';
import { texts } from './texts';

export const PublishNorms = ({ inForce }: { readonly inForce: PublishedNorms | undefined }) => {
  const [name, setName] = useState(inForce === undefined || inForce.demonstration ? '' : inForce.name);
  const [csv, setCsv] = useState('');
  // Read by the API, which reads them as the import does; a refusal lists every fault at its line.
  const prepare = async (): Promise<Prepared> => {
    const trial = await answer(api.POST('/norm-sets/trial', { body: { name, csv } }));
    return { outcome: 'ready', against: trial.against ?? texts.noNorms, changes: changesOf(trial) };
  };
  const publish = (about: About) => answer(api.POST('/norm-sets', { body: { name, csv, ...about } }));
  return (
    <PublishForm
      title={texts.publish}
      means={texts.means}
      entered={JSON.stringify([name, csv])}
      initial={{ source: '', licence: '' }}
      prepare={prepare}
      publish={publish}
    >
      <TextInput
        label={texts.ofName}
        description={texts.nameNote}
        required
        maxLength={100}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Textarea
        label={texts.csv}
        description={texts.csvNote}
        className="code"
        required
        rows={8}
        spellCheck={false}
        value={csv}
        onChange={(event) => setCsv(event.currentTarget.value)}
      />
      <FileText label={texts.file} accept=".csv,text/csv" onText={setCsv} />
      <Text size="sm">{texts.readAgain}</Text>
    </PublishForm>
  );
};
