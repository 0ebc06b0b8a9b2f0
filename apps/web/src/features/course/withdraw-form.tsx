import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { EntryForm } from '../entry-form/entry-form';
import { texts } from './texts';

type Body = { readonly withdrawnOn: string; readonly withdrawnBy: string; readonly reason: string };
type Props = { readonly childId: string; readonly consentId: string; readonly what: string };

const fields = [
  { name: 'withdrawnOn', label: texts.withdrawnOn, kind: 'date' },
  { name: 'withdrawnBy', label: texts.withdrawnBy, kind: 'text' },
  { name: 'reason', label: texts.reason, kind: 'lines' },
] as const;

export const WithdrawForm = ({ childId, consentId, what }: Props) => {
  const withdraw = useWrite((body: Body, header) =>
    answer(
      api.POST('/children/{childId}/consents/{consentId}/withdrawals', {
        params: { path: { childId, consentId }, header },
        body,
      }),
    ),
  );
  return (
    <EntryForm
      title={texts.withdraw(what)}
      fields={fields}
      initial={{ withdrawnOn: today(), withdrawnBy: '', reason: '' }}
      submit={texts.saveWithdrawal}
      isPending={withdraw.isPending}
      error={withdraw.error}
      onSubmit={(values, onSuccess) => withdraw.mutate(values, { onSuccess })}
    />
  );
};
