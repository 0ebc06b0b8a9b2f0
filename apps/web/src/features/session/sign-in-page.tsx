import { Button, Card, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { ProblemNote } from '../states/problem-note';
import { DemonstrationAccounts } from './demonstration-accounts';
import { OtherWaysIn } from './other-ways-in';
import { ProviderWayIn } from './provider-way-in';
import { signIn } from './session';
import { texts } from './texts';
import { useEntering } from './use-entering';

export const SignInPage = () => {
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const entering = useEntering(signIn);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    entering.mutate({ account, password });
  };
  return (
    <main className="sign-in">
      <Stack gap="lg">
        <header>
          <Title order={1}>{texts.product}</Title>
          <Text c="dark.5">{texts.claim}</Text>
        </header>
        <Card withBorder padding="lg" component="section" aria-label={texts.signIn}>
          <form onSubmit={submit}>
            <Stack>
              <TextInput
                label={texts.account}
                autoComplete="username"
                required
                value={account}
                onChange={(event) => setAccount(event.currentTarget.value)}
              />
              <PasswordInput
                label={texts.password}
                autoComplete="current-password"
                required
                value={password}
                onChange={(event) => setPassword(event.currentTarget.value)}
              />
              {entering.error !== null && <ProblemNote error={entering.error} />}
              <Button type="submit" loading={entering.isPending}>
                {texts.signIn}
              </Button>
            </Stack>
          </form>
        </Card>
        <ProviderWayIn />
        <OtherWaysIn />
        <DemonstrationAccounts onChoose={(chosen) => entering.mutate(chosen)} isBusy={entering.isPending} />
      </Stack>
    </main>
  );
};
