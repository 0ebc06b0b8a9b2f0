import { Button, Group, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api, answer } from '../../api/client';
import type { Session } from '../session/session';
import { ProblemNote } from '../states/problem-note';
import { texts } from './texts';
import { useOwnWrite } from './use-own-write';

type Props = {
  readonly isNeeded: boolean;
  readonly onCodes: (codes: readonly string[]) => void;
  readonly onRemoved: (session: Session) => void;
};

/** What takes both factors: new recovery codes, and doing without the second one. */
export const BothFactorsForm = ({ isNeeded, onCodes, onRemoved }: Props) => {
  const [both, setBoth] = useState({ password: '', code: '' });
  const renew = useOwnWrite(
    () => answer(api.POST('/own-second-factor/recovery-codes', { body: both })),
    ({ recoveryCodes }) => {
      setBoth({ password: '', code: '' });
      onCodes(recoveryCodes);
    },
  );
  const remove = useOwnWrite(() => answer(api.POST('/own-second-factor/removal', { body: both })), onRemoved);
  const error = renew.error ?? remove.error;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    renew.mutate(undefined);
  };
  return (
    <details className="as-card">
      <summary>{isNeeded ? texts.renew : `${texts.renew}, or ${texts.remove.toLowerCase()}`}</summary>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={420}>
          <PasswordInput
            label={texts.present}
            autoComplete="current-password"
            required
            value={both.password}
            onChange={(event) => setBoth({ ...both, password: event.currentTarget.value })}
          />
          <TextInput
            label={texts.bothCode}
            autoComplete="one-time-code"
            required
            value={both.code}
            onChange={(event) => setBoth({ ...both, code: event.currentTarget.value })}
          />
          {error !== null && <ProblemNote error={error} />}
          <Group gap="sm">
            <Button type="submit" size="xs" loading={renew.isPending}>
              {texts.renew}
            </Button>
            {!isNeeded && (
              <Button size="xs" variant="default" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
                {texts.remove}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </details>
  );
};
