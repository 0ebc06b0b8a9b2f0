import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { useWrite } from '../../api/use-write';
import type { InterventionInMap } from '../child/child-queries';
import { ProblemNote } from '../states/problem-note';
import type { PlanDraft } from './blank-plan';
import { PlanFields } from './plan-fields';
import { texts } from './texts';

type Props = { readonly childId: string; readonly planned: InterventionInMap; readonly onDone: () => void };

export const ChangeForm = ({ childId, planned: { interventionId, ...before }, onDone }: Props) => {
  const [plan, setPlan] = useState<PlanDraft>(before);
  const [reason, setReason] = useState('');
  const change = useWrite(
    (body: PlanDraft & { readonly reason: string }, header) =>
      answer(
        api.POST('/children/{childId}/interventions/{interventionId}/changes', {
          params: { path: { childId, interventionId }, header },
          body,
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate({ ...plan, reason });
  };
  return (
    <form onSubmit={submit} aria-label={texts.change}>
      <Stack gap="xs">
        <Text size="sm">{texts.changeNote}</Text>
        <PlanFields plan={plan} set={(changed) => setPlan((now) => ({ ...now, ...changed }))} />
        <Textarea
          label={texts.reason}
          required
          rows={2}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {change.error !== null && <ProblemNote error={change.error} />}
        <div>
          <Button type="submit" loading={change.isPending}>
            {texts.saveChange}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
