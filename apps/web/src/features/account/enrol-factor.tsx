import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import type { Session } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import { QrCode } from './qr-code';
import { texts } from './texts';
import { useOwnWrite } from './use-own-write';

export type Enrolled = { readonly recoveryCodes: readonly string[]; readonly session: Session };
type Props = { readonly asksPassword: boolean; readonly onEnrolled: (enrolled: Enrolled) => void };

/** Two steps: the key is shown to the device, and a first code of the device proves that it has it. */
export const EnrolFactor = ({ asksPassword, onEnrolled }: Props) => {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const begin = useOwnWrite(() =>
    answer(api.POST('/own-second-factor/enrolment', { body: { password: asksPassword ? password : null } })),
  );
  const confirm = useOwnWrite(
    () => answer(api.POST('/own-second-factor/confirmation', { body: { code: code.trim() } })),
    onEnrolled,
  );
  const submit = (work: () => void) => (event: FormEvent) => {
    event.preventDefault();
    work();
  };
  if (begin.data === undefined)
    return (
      <form onSubmit={submit(() => begin.mutate(undefined))}>
        <Stack gap="sm" maw={420}>
          {asksPassword && (
            <PasswordInput
              label={texts.present}
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
          )}
          {begin.error !== null && <ProblemNote error={begin.error} />}
          <div>
            <Button type="submit" size="xs" loading={begin.isPending}>
              {texts.begin}
            </Button>
          </div>
        </Stack>
      </form>
    );
  const { key, address } = begin.data;
  return (
    <form onSubmit={submit(() => confirm.mutate(undefined))}>
      <Stack gap="sm" maw={420}>
        <Text size="sm">{texts.scan}</Text>
        <QrCode text={address} />
        <Text size="sm">
          {texts.key}: <code style={{ overflowWrap: 'anywhere' }}>{(key.match(/.{1,4}/g) ?? []).join(' ')}</code>
        </Text>
        <TextInput
          label={texts.code}
          description={texts.codeNote}
          autoComplete="one-time-code"
          inputMode="numeric"
          required
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        {confirm.error !== null && <ProblemNote error={confirm.error} />}
        <div>
          <Button type="submit" size="xs" loading={confirm.isPending}>
            {texts.confirm}
          </Button>
        </div>
      </Stack>
    </form>
  );
};
