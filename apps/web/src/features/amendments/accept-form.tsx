import { Text } from '@mantine/core';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import type { AmendmentPath } from './amendment-path';
import type { TimelineEntry } from './amendment-queries';
import { entryChoices } from './entry-words';
import { texts } from './texts';

type Props = { readonly path: AmendmentPath; readonly entries: readonly TimelineEntry[] };

/** `entries` are those that may have put right what was asked about. */
export const AcceptForm = ({ path, entries }: Props) => {
  const accept = useWrite((body: { readonly decidedOn: string; readonly correctedBy: string }, header) =>
    answer(api.POST('/children/{childId}/amendments/{amendmentId}/acceptances', { params: { path, header }, body })),
  );
  const choices = entryChoices(entries);
  const [newest] = choices;
  if (newest === undefined) return <Text size="sm">{texts.noLater}</Text>;
  return (
    <EntryForm
      // The choice changes when something is recorded meanwhile.
      key={newest.value}
      title={texts.accept}
      fields={[
        { name: 'decidedOn', label: texts.decidedOn, kind: 'date' },
        { name: 'correctedBy', label: texts.correctedBy, kind: 'choice', choices },
      ]}
      initial={{ decidedOn: today(), correctedBy: newest.value }}
      submit={texts.saveAcceptance}
      isPending={accept.isPending}
      error={accept.error}
      onSubmit={(values, onSuccess) => accept.mutate(values, { onSuccess })}
    />
  );
};
