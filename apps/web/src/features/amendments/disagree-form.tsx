import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import type { AmendmentPath } from './amendment-path';
import { texts } from './texts';

type Body = { readonly filedOn: string; readonly filedBy: string; readonly statement: string };

const fields = [
  { name: 'filedOn', label: texts.filedOn, kind: 'date' },
  { name: 'filedBy', label: texts.filedBy, kind: 'text' },
  { name: 'statement', label: texts.statement, kind: 'lines' },
] as const;

export const DisagreeForm = ({ path }: { readonly path: AmendmentPath }) => {
  const write = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/amendments/{amendmentId}/disagreements', { params: { path, header }, body })),
  );
  return (
    <EntryForm
      title={texts.disagree}
      fields={fields}
      initial={{ filedOn: today(), filedBy: '', statement: '' }}
      submit={texts.saveStatement}
      isPending={write.isPending}
      error={write.error}
      onSubmit={(values, onSuccess) => write.mutate(values, { onSuccess })}
    />
  );
};
