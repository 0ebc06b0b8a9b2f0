import { Button, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { ProblemNote } from '../states/problem-note';
import { quarterHoursOf } from './hours-text';
import { texts } from './texts';
import { useStaffWrite } from './use-staff-write';

type Training = { readonly component: string; readonly quarterHours: number; readonly on: string };

export const TrainingForm = ({ accountId }: { readonly accountId: string }) => {
  const [component, setComponent] = useState('');
  const [hours, setHours] = useState('');
  const [on, setOn] = useState<string>(today());
  const quarterHours = quarterHoursOf(hours);
  const train = useStaffWrite(
    (body: Training, header) =>
      answer(api.POST('/people/{accountId}/trainings', { params: { path: { accountId }, header }, body })),
    () => {
      setComponent('');
      setHours('');
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (quarterHours !== null) train.mutate({ component, quarterHours, on });
  };
  return (
    <form onSubmit={submit} aria-label={texts.train}>
      <Stack gap="sm">
        <div className="row-of-fields">
          <TextInput
            size="xs"
            label={texts.component}
            required
            value={component}
            onChange={(event) => setComponent(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            label={texts.quarterHours}
            inputMode="decimal"
            required
            value={hours}
            error={hours !== '' && quarterHours === null ? texts.wholeQuarters : null}
            onChange={(event) => setHours(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            type="date"
            label={texts.on}
            required
            value={on}
            onChange={(event) => setOn(event.currentTarget.value)}
          />
        </div>
        {train.error !== null && <ProblemNote error={train.error} />}
        <div>
          <Button type="submit" size="xs" loading={train.isPending}>
            {texts.train}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
