import { denialGrounds, type DenialGround } from '@understory/domain';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { choicesOf, chosenOf } from '../entry-form/choices';
import { EntryForm } from '../entry-form/entry-form';
import type { AmendmentPath } from './amendment-path';
import { groundNames, texts } from './texts';

type Body = { readonly decidedOn: string; readonly ground: DenialGround; readonly reason: string };

const fields = [
  { name: 'decidedOn', label: texts.decidedOn, kind: 'date' },
  { name: 'ground', label: texts.ground, kind: 'choice', choices: choicesOf(denialGrounds, groundNames) },
  { name: 'reason', label: texts.reason, kind: 'lines' },
] as const;

export const DenyForm = ({ path }: { readonly path: AmendmentPath }) => {
  const deny = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/amendments/{amendmentId}/denials', { params: { path, header }, body })),
  );
  return (
    <EntryForm
      title={texts.deny}
      fields={fields}
      initial={{ decidedOn: today(), ground: denialGrounds[0], reason: '' }}
      submit={texts.saveDenial}
      isPending={deny.isPending}
      error={deny.error}
      onSubmit={(values, onSuccess) =>
        deny.mutate({ ...values, ground: chosenOf(denialGrounds, values.ground) }, { onSuccess })
      }
    />
  );
};
