import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import type { AmendmentPath } from './amendment-path';
import { texts } from './texts';

type Body = { readonly rebuttedOn: string; readonly statement: string };

const fields = [
  { name: 'rebuttedOn', label: texts.rebuttedOn, kind: 'date' },
  { name: 'statement', label: texts.statement, kind: 'lines' },
] as const;

export const RebutForm = ({ path }: { readonly path: AmendmentPath }) => {
  const write = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/amendments/{amendmentId}/rebuttals', { params: { path, header }, body })),
  );
  return (
    <EntryForm
      title={texts.rebut}
      fields={fields}
      initial={{ rebuttedOn: today(), statement: '' }}
      submit={texts.saveRebuttal}
      isPending={write.isPending}
      error={write.error}
      onSubmit={(values, onSuccess) => write.mutate(values, { onSuccess })}
    />
  );
};
