import { Button, Card, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ProblemNote } from '../states/problem-note';
import { finishSignIn, signOut } from './session';
import { texts } from './texts';
import { useEntering } from './use-entering';

/** After the password, for an account that has a second factor. */
export const SecondFactorPage = () => {
  const [code, setCode] = useState('');
  const cache = useQueryClient();
  const navigate = useNavigate();
  const entering = useEntering(finishSignIn);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    entering.mutate(code.trim());
  };
  const leave = async (): Promise<void> => {
    await signOut(cache);
    await navigate({ to: '/sign-in' });
  };
  return (
    <main className="sign-in">
      <Stack gap="lg">
        <header>
          <Title order={1}>{texts.secondFactor}</Title>
          <Text c="dark.5">{texts.secondFactorNote}</Text>
        </header>
        <Card withBorder padding="lg">
          <form onSubmit={submit}>
            <Stack>
              <TextInput
                label={texts.factorCode}
                description={texts.factorCodeNote}
                autoComplete="one-time-code"
                autoCapitalize="characters"
                autoFocus
                required
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
              {entering.error !== null && <ProblemNote error={entering.error} />}
              <Button type="submit" loading={entering.isPending}>
                {texts.finish}
              </Button>
              <Button variant="default" onClick={() => void leave()}>
                {texts.otherAccount}
              </Button>
            </Stack>
          </form>
        </Card>
      </Stack>
    </main>
  );
};
