import { Button, PasswordInput, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import { goOn } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import { Section } from './section';
import { texts } from './texts';
import { useOwnWrite } from './use-own-write';

const blank = { present: '', next: '' };

export const PasswordForm = () => {
  const [typed, setTyped] = useState(blank);
  const change = useOwnWrite(
    (body: typeof blank) => answer(api.POST('/own-password', { body })),
    (session, cache) => {
      setTyped(blank);
      goOn(cache, session);
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    change.mutate(typed);
  };
  return (
    <Section title={texts.password}>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={420}>
          <PasswordInput
            label={texts.present}
            autoComplete="current-password"
            required
            value={typed.present}
            onChange={(event) => setTyped({ ...typed, present: event.currentTarget.value })}
          />
          <PasswordInput
            label={texts.next}
            description={texts.nextNote}
            autoComplete="new-password"
            required
            value={typed.next}
            onChange={(event) => setTyped({ ...typed, next: event.currentTarget.value })}
          />
          {change.error !== null && <ProblemNote error={change.error} />}
          {change.isSuccess && (
            <Text size="sm" role="status">
              {texts.changed}
            </Text>
          )}
          <div>
            <Button type="submit" size="xs" loading={change.isPending}>
              {texts.change}
            </Button>
          </div>
        </Stack>
      </form>
    </Section>
  );
};
