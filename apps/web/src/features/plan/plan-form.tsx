import {
  interventionKinds,
  parseInterventionKind,
  parseRegion,
  planRanges,
  regionsBottomUp,
  type Region,
} from '@understory/domain';
import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { ProblemNote } from '../states/problem-note';
import { regionNames } from '../wording';
import { blankPlan, type PlanDraft } from './blank-plan';
import { texts } from './texts';

type Props = { readonly childId: string; readonly focus: Region | null };

const words = ['activity', 'reference', 'setting', 'providerRole'] as const;
const numbers = ['timesPerDay', 'minutes', 'daysPerWeek'] as const;

export const PlanForm = ({ childId, focus }: Props) => {
  const [plan, setPlan] = useState<PlanDraft>(() => blankPlan(focus, today()));
  const save = useWrite(
    (body: PlanDraft, header) =>
      answer(api.POST('/children/{childId}/interventions', { params: { path: { childId }, header }, body })),
    () => setPlan(blankPlan(focus, today())),
  );
  const set = (change: Partial<PlanDraft>): void => setPlan((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(plan);
  };
  return (
    <details className="as-card">
      <summary>{texts.plan}</summary>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <div className="row-of-fields">
            {words.map((field) => (
              <TextInput
                key={field}
                label={texts[field]}
                required
                value={plan[field]}
                onChange={(event) => set({ [field]: event.currentTarget.value })}
              />
            ))}
            <NativeSelect
              label={texts.region}
              data={regionsBottomUp.map((value) => ({ value, label: regionNames[value] }))}
              value={plan.region}
              onChange={(event) => set({ region: parseRegion(event.currentTarget.value) ?? plan.region })}
            />
            <NativeSelect
              label={texts.kind}
              data={interventionKinds.map((value) => ({ value, label: texts.kinds[value] }))}
              value={plan.kind}
              onChange={(event) => set({ kind: parseInterventionKind(event.currentTarget.value) ?? plan.kind })}
            />
            {numbers.map((field) => (
              <TextInput
                key={field}
                type="number"
                label={texts[field]}
                required
                min={planRanges[field].from}
                max={planRanges[field].to}
                value={plan[field]}
                onChange={(event) => set({ [field]: event.currentTarget.valueAsNumber })}
              />
            ))}
            <TextInput
              type="date"
              label={texts.startsOn}
              required
              value={plan.startsOn}
              onChange={(event) => set({ startsOn: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={texts.endsOn}
              value={plan.endsOn ?? ''}
              onChange={(event) => set({ endsOn: event.currentTarget.value === '' ? null : event.currentTarget.value })}
            />
          </div>
          {save.error !== null && <ProblemNote error={save.error} />}
          <div>
            <Button type="submit" loading={save.isPending}>
              {texts.savePlan}
            </Button>
          </div>
        </Stack>
      </form>
    </details>
  );
};
