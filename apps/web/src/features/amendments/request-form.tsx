import { relations, type Relation } from '@understory/domain';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { relationNames } from '../course/texts';
import { choicesOf, chosenOf } from '../entry-form/choices';
import { EntryForm } from '../entry-form/entry-form';
import type { TimelineEntry } from './amendment-queries';
import { entryChoices, isAboutAmendment } from './entry-words';
import { texts } from './texts';

type Body = {
  readonly requestedBy: string;
  readonly relation: Relation;
  readonly asks: string;
  readonly entry: string;
  readonly receivedOn: string;
};
type Props = { readonly childId: string; readonly entries: readonly TimelineEntry[] };

export const RequestForm = ({ childId, entries }: Props) => {
  const request = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/amendments', { params: { path: { childId }, header }, body })),
  );
  const choices = entryChoices(entries.filter(({ type }) => !isAboutAmendment(type)));
  const fields = [
    { name: 'requestedBy', label: texts.requestedBy, kind: 'text' },
    { name: 'relation', label: texts.relation, kind: 'choice', choices: choicesOf(relations, relationNames) },
    { name: 'entry', label: texts.entry, kind: 'choice', choices },
    { name: 'asks', label: texts.asks, kind: 'lines' },
    { name: 'receivedOn', label: texts.receivedOn, kind: 'date' },
  ] as const;
  return (
    <EntryForm
      title={texts.request}
      fields={fields}
      initial={{
        ...{ requestedBy: '', relation: 'guardian', entry: choices[0]?.value ?? '' },
        ...{ asks: '', receivedOn: today() },
      }}
      submit={texts.saveRequest}
      isPending={request.isPending}
      error={request.error}
      onSubmit={(values, onSuccess) =>
        request.mutate({ ...values, relation: chosenOf(relations, values.relation) }, { onSuccess })
      }
    />
  );
};
