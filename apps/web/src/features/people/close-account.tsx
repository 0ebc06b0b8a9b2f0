import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { api } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import { done } from './done';
import type { ListedPerson } from './people-query';
import { texts } from './texts';
import { useAccountWrite } from './use-account-write';

type Props = { readonly person: ListedPerson; readonly onClosed: () => void };

/** Asks once more: a closed account is not opened again. */
export const CloseAccount = ({ person: { accountId, displayName }, onClosed }: Props) => {
  const [isAsking, setIsAsking] = useState(false);
  const close = useAccountWrite(
    () => done(api.POST('/people/{accountId}/deactivation', { params: { path: { accountId } } })),
    onClosed,
  );
  if (!isAsking) {
    return (
      <div>
        <Button size="xs" variant="default" onClick={() => setIsAsking(true)}>
          {texts.close}
        </Button>
      </div>
    );
  }
  return (
    <Stack gap="xs" role="group" aria-label={texts.close}>
      <Text size="sm">{texts.closeNote(displayName)}</Text>
      {close.error !== null && <ProblemNote error={close.error} />}
      <Group gap="sm">
        <Button size="xs" color="red.9" loading={close.isPending} onClick={() => close.mutate(undefined)}>
          {texts.closeNow}
        </Button>
        <Button size="xs" variant="default" autoFocus onClick={() => setIsAsking(false)}>
          {texts.keepOpen}
        </Button>
      </Group>
    </Stack>
  );
};
