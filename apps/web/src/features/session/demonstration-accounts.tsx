import { Card, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { demonstrationAccountsQuery } from './demonstration-accounts-query';
import { texts } from './texts';

type Chosen = { readonly account: string; readonly password: string };
type Props = { readonly onChoose: (chosen: Chosen) => void; readonly isBusy: boolean };

/** Shown in a demonstration home only: elsewhere the list is empty. */
export const DemonstrationAccounts = ({ onChoose, isBusy }: Props) => {
  const { data } = useQuery(demonstrationAccountsQuery);
  const accounts = data?.accounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="demonstration">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4" id="demonstration">
            {texts.demonstration}
          </Title>
          <Text size="sm">{texts.demonstrationNote}</Text>
        </div>
        {accounts.map(({ account, password, role, displayName }) => (
          <UnstyledButton
            key={account}
            className="choice"
            disabled={isBusy}
            onClick={() => onChoose({ account, password })}
          >
            <span className="choice-title">{displayName}</span>
            <span className="choice-note">{texts.whatFor[role]}</span>
            <code>{account}</code>
          </UnstyledButton>
        ))}
      </Stack>
    </Card>
  );
};
