import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { usePrograms } from '../caseload/use-programs';
import { EntryForm } from '../entry-form/entry-form';
import { texts } from './texts';

type Body = { readonly program: string; readonly readmittedOn: string };

export const ReadmitForm = ({ childId, program }: { readonly childId: string; readonly program: string }) => {
  const fields = [
    { name: 'program', label: texts.program, kind: 'text', suggestions: usePrograms() },
    { name: 'readmittedOn', label: texts.readmittedOn, kind: 'date' },
  ] as const;
  const readmit = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/readmissions', { params: { path: { childId }, header }, body })),
  );
  return (
    <EntryForm
      title={texts.readmit}
      fields={fields}
      initial={{ program, readmittedOn: today() }}
      submit={texts.readmitNow}
      isPending={readmit.isPending}
      error={readmit.error}
      onSubmit={(values, onSuccess) => readmit.mutate(values, { onSuccess })}
    />
  );
};
