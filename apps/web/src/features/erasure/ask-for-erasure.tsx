import { erasureBases, type ErasureBasis } from '@understory/domain';
import { answer, api } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { choicesOf, chosenOf } from '../entry-form/choices';
import { EntryForm } from '../entry-form/entry-form';
import { basisNames, texts } from './texts';

type Body = { readonly basis: ErasureBasis; readonly requestedOn: string; readonly note: string | null };

export const AskForErasure = ({ childId }: { readonly childId: string }) => {
  const ask = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/erasures', { params: { path: { childId }, header }, body })),
  );
  return (
    <EntryForm
      title={texts.request}
      fields={[
        { name: 'basis', label: texts.basis, kind: 'choice', choices: choicesOf(erasureBases, basisNames) },
        { name: 'requestedOn', label: texts.requestedOn, kind: 'date' },
        { name: 'note', label: texts.requestNote, kind: 'lines', optional: true },
      ]}
      initial={{ basis: 'guardian-request', requestedOn: today(), note: '' }}
      submit={texts.saveRequest}
      isPending={ask.isPending}
      error={ask.error}
      onSubmit={({ basis, requestedOn, note }, onSuccess) =>
        ask.mutate(
          { basis: chosenOf(erasureBases, basis), requestedOn, note: note === '' ? null : note },
          { onSuccess },
        )
      }
    />
  );
};
