import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { api } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import { done } from './done';
import type { ListedPerson } from './people-query';
import { texts } from './texts';
import { useAccountWrite } from './use-account-write';

type Props = { readonly person: ListedPerson; readonly onReset: () => void };

/** Asks why: whoever takes a second factor away lets somebody in with less. */
export const ResetFactor = ({ person: { accountId }, onReset }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const [reason, setReason] = useState('');
  const reset = useAccountWrite(
    () =>
      done(api.POST('/people/{accountId}/second-factor-reset', { params: { path: { accountId } }, body: { reason } })),
    onReset,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    reset.mutate(undefined);
  };
  if (!isAsking) {
    return (
      <div>
        <Button size="xs" variant="default" onClick={() => setIsAsking(true)}>
          {texts.resetFactor}
        </Button>
      </div>
    );
  }
  return (
    <form onSubmit={submit} aria-label={texts.resetFactor}>
      <Stack gap="xs" maw={520}>
        <Text size="sm">{texts.resetFactorNote}</Text>
        <TextInput
          label={texts.resetReason}
          required
          autoFocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {reset.error !== null && <ProblemNote error={reset.error} />}
        <Group gap="sm">
          <Button type="submit" size="xs" color="red.9" loading={reset.isPending}>
            {texts.resetNow}
          </Button>
          <Button size="xs" variant="default" onClick={() => setIsAsking(false)}>
            {texts.keepFactor}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
