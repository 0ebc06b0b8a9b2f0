import { Button, Card, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ProblemNote } from '../states/problem-note';
import { becomeFirstAdministrator } from './session';
import { texts } from './texts';
import { useEntering } from './use-entering';

export const FirstAdministratorPage = () => {
  const [entered, setEntered] = useState({ code: '', account: '', displayName: '', password: '' });
  const entering = useEntering(becomeFirstAdministrator);
  const set = (field: keyof typeof entered) => (event: { readonly currentTarget: { readonly value: string } }) => {
    const { value } = event.currentTarget;
    setEntered((before) => ({ ...before, [field]: value }));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    entering.mutate({ ...entered, code: entered.code.trim() });
  };
  return (
    <main className="sign-in">
      <Stack gap="lg">
        <header>
          <Title order={1}>{texts.firstAdministrator}</Title>
          <Text c="dark.5">{texts.firstAdministratorNote}</Text>
        </header>
        <Card withBorder padding="lg">
          <form onSubmit={submit}>
            <Stack>
              <TextInput
                label={texts.firstCode}
                description={texts.firstCodeNote}
                autoComplete="off"
                required
                value={entered.code}
                onChange={set('code')}
              />
              <TextInput
                label={texts.account}
                description={texts.accountNote}
                autoComplete="username"
                autoCapitalize="none"
                required
                value={entered.account}
                onChange={set('account')}
              />
              <TextInput
                label={texts.displayName}
                description={texts.displayNameNote}
                autoComplete="name"
                required
                value={entered.displayName}
                onChange={set('displayName')}
              />
              <PasswordInput
                label={texts.newPassword}
                description={texts.newPasswordNote}
                autoComplete="new-password"
                required
                value={entered.password}
                onChange={set('password')}
              />
              {entering.error !== null && <ProblemNote error={entering.error} />}
              <Button type="submit" loading={entering.isPending}>
                {texts.open}
              </Button>
            </Stack>
          </form>
        </Card>
        <Link to="/sign-in">{texts.backToSignIn}</Link>
      </Stack>
    </main>
  );
};
