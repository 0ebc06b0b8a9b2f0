import { Button, Card, Stack, TextInput, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { today } from '../../api/today';
import { useWrite } from '../../api/use-write';
import { usePrograms } from '../caseload/use-programs';
import { Suggestions } from '../entry-form/suggestions';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';

export const EnrolPage = () => {
  const programs = usePrograms();
  const navigate = useNavigate();
  const [entered, setEntered] = useState({
    reference: '',
    bornMonth: '',
    program: '',
    enrolledOn: String(today()),
  });
  const enrol = useWrite(
    (body: typeof entered, header) => answer(api.POST('/children', { body, params: { header } })),
    ({ childId }) => void navigate({ to: '/children/$childId', params: { childId } }),
  );
  const set = (field: keyof typeof entered) => (event: { readonly currentTarget: { readonly value: string } }) => {
    const { value } = event.currentTarget;
    setEntered((before) => ({ ...before, [field]: value }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    enrol.mutate(entered);
  };
  return (
    <Stack gap="lg" maw={520}>
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Card withBorder padding="lg">
        <form onSubmit={submit}>
          <Stack>
            <TextInput
              label={texts.reference}
              description={texts.referenceNote}
              required
              value={entered.reference}
              onChange={set('reference')}
            />
            <TextInput
              type="month"
              label={texts.bornMonth}
              required
              value={entered.bornMonth}
              onChange={set('bornMonth')}
            />
            <TextInput
              label={texts.program}
              required
              list="programs"
              autoComplete="off"
              value={entered.program}
              onChange={set('program')}
            />
            <Suggestions id="programs" texts={programs} />
            <TextInput
              type="date"
              label={texts.enrolledOn}
              required
              value={entered.enrolledOn}
              onChange={set('enrolledOn')}
            />
            {enrol.error !== null && <ProblemNote error={enrol.error} />}
            <Button type="submit" loading={enrol.isPending}>
              {texts.enrol}
            </Button>
          </Stack>
        </form>
      </Card>
    </Stack>
  );
};
