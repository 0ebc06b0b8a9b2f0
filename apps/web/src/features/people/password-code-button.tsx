import { Button, Stack, Text } from '@mantine/core';
import { api, answer } from '../../api/client';
import { ProblemNote } from '../states/problem-note';
import type { IssuedCode } from './password-code-note';
import type { ListedPerson } from './people-query';
import { texts } from './texts';
import { useAccountWrite } from './use-account-write';

type Props = { readonly person: ListedPerson; readonly onIssued: (issued: IssuedCode) => void };

export const PasswordCodeButton = ({ person: { accountId, displayName }, onIssued }: Props) => {
  const issue = useAccountWrite(
    () => answer(api.POST('/people/{accountId}/password-code', { params: { path: { accountId } } })),
    ({ passwordCode }) => onIssued({ displayName, passwordCode }),
  );
  return (
    <Stack gap="xs" align="flex-start">
      <Button size="xs" variant="default" loading={issue.isPending} onClick={() => issue.mutate(undefined)}>
        {texts.newCode}
      </Button>
      <Text size="sm">{texts.newCodeNote}</Text>
      {issue.error !== null && <ProblemNote error={issue.error} />}
    </Stack>
  );
};
