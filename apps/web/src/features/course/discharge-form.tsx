import { dischargeOutcomes, type DischargeOutcome } from '@understory/domain';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { choicesOf, chosenOf } from '../entry-form/choices';
import { EntryForm } from '../entry-form/entry-form';
import { outcomeNames, texts } from './texts';

type Body = { readonly dischargedOn: string; readonly outcome: DischargeOutcome; readonly reason: string };

const fields = [
  { name: 'dischargedOn', label: texts.dischargedOn, kind: 'date' },
  { name: 'outcome', label: texts.outcome, kind: 'choice', choices: choicesOf(dischargeOutcomes, outcomeNames) },
  { name: 'reason', label: texts.reason, kind: 'lines' },
] as const;

export const DischargeForm = ({ childId }: { readonly childId: string }) => {
  const discharge = useWrite((body: Body, header) =>
    answer(api.POST('/children/{childId}/discharges', { params: { path: { childId }, header }, body })),
  );
  return (
    <EntryForm
      title={texts.discharge}
      fields={fields}
      initial={{ dischargedOn: today(), outcome: dischargeOutcomes[0], reason: '' }}
      submit={texts.dischargeNow}
      isPending={discharge.isPending}
      error={discharge.error}
      onSubmit={(values, onSuccess) =>
        discharge.mutate({ ...values, outcome: chosenOf(dischargeOutcomes, values.outcome) }, { onSuccess })
      }
    />
  );
};
