import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Asked } from '../states/asked';
import { tokensQuery } from './account-queries';
import { Section } from './section';
import { texts } from './texts';
import { TokenForm, type Made } from './token-form';
import { TokensTable } from './tokens-table';

export const Tokens = () => {
  const tokens = useQuery(tokensQuery);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Section title={texts.tokens}>
      <Text size="sm">{texts.tokensNote}</Text>
      {made !== null && (
        <Alert title={texts.made(made.name)} role="status" variant="light" className="problem">
          <Stack gap="xs" align="flex-start">
            <Text component="code" style={{ overflowWrap: 'anywhere' }}>
              {made.token}
            </Text>
            <Text size="sm">{texts.madeNote} …</Text>
            <Button size="xs" variant="default" onClick={() => setMade(null)}>
              {texts.madeSeen}
            </Button>
          </Stack>
        </Alert>
      )}
      <Asked query={tokens}>
        {({ tokens: all, scopes }) => (
          <>
            {all.length === 0 ? <Text size="sm">{texts.noTokens}</Text> : <TokensTable tokens={all} />}
            <details className="as-card">
              <summary>{texts.make}</summary>
              <TokenForm scopes={scopes} onMade={setMade} />
            </details>
          </>
        )}
      </Asked>
    </Section>
  );
};
