import type { Region } from '@understory/domain';
import { Button, Stack } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import type { Taken } from '../sequence/take';
import { ProblemNote } from '../states/problem-note';
import { blankPlan, type PlanDraft } from './blank-plan';
import { PlanFields } from './plan-fields';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly focus: Region | null;
  /** An activity to begin with; give the form another key for another one. */
  readonly taken: Taken | null;
};

export const PlanForm = ({ childId, focus, taken }: Props) => {
  const [plan, setPlan] = useState<PlanDraft>(() => ({ ...blankPlan(focus, today()), ...taken }));
  const save = useWrite(
    (body: PlanDraft, header) =>
      answer(api.POST('/children/{childId}/interventions', { params: { path: { childId }, header }, body })),
    () => setPlan(blankPlan(focus, today())),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(plan);
  };
  return (
    <details className="as-card" open={taken !== null} ref={taken === null ? undefined : bringIntoView}>
      <summary>{texts.plan}</summary>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <PlanFields plan={plan} set={(change) => setPlan((before) => ({ ...before, ...change }))} />
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

/** The activity was taken elsewhere on the page; what is left to fill in comes to whoever took it. */
const bringIntoView = (form: HTMLDetailsElement | null): void => {
  form?.scrollIntoView({ block: 'nearest' });
  form?.querySelector('summary')?.focus({ preventScroll: true });
};
