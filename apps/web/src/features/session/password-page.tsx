import { Button, Card, PasswordInput, Stack, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { ProblemNote } from '../states/problem-note';
import { setPassword } from './session';
import { texts } from './texts';
import { useEntering } from './use-entering';

export const PasswordPage = () => {
  const [code, setCode] = useState('');
  const [password, choosePassword] = useState('');
  const entering = useEntering(setPassword);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    entering.mutate({ code: code.trim(), password });
  };
  return (
    <main className="sign-in">
      <Stack gap="lg">
        <Title order={1}>{texts.setPassword}</Title>
        <Card withBorder padding="lg">
          <form onSubmit={submit}>
            <Stack>
              <TextInput
                label={texts.passwordCode}
                description={texts.passwordCodeNote}
                autoComplete="off"
                required
                value={code}
                onChange={(event) => setCode(event.currentTarget.value)}
              />
              <PasswordInput
                label={texts.newPassword}
                description={texts.newPasswordNote}
                autoComplete="new-password"
                required
                value={password}
                onChange={(event) => choosePassword(event.currentTarget.value)}
              />
              {entering.error !== null && <ProblemNote error={entering.error} />}
              <Button type="submit" loading={entering.isPending}>
                {texts.setAndSignIn}
              </Button>
            </Stack>
          </form>
        </Card>
        <Link to="/sign-in">{texts.backToSignIn}</Link>
      </Stack>
    </main>
  );
};
