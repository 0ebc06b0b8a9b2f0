import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import type { AmendmentPath } from './amendment-path';
import { texts } from './texts';

type Body = { readonly extendedOn: string; readonly reason: string };

const fields = [
  { name: 'extendedOn', label: texts.extendedOn, kind: 'date' },
  { name: 'reason', label: texts.reason, kind: 'lines' },
] as const;

export const ExtendForm = ({ path }: { readonly path: AmendmentPath }) => {
  const write = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/amendments/{amendmentId}/extensions', { params: { path, header }, body })),
  );
  return (
    <EntryForm
      title={texts.extend}
      fields={fields}
      initial={{ extendedOn: today(), reason: '' }}
      submit={texts.saveExtension}
      isPending={write.isPending}
      error={write.error}
      onSubmit={(values, onSuccess) => write.mutate(values, { onSuccess })}
    />
  );
};
