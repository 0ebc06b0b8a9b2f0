import { Alert, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { texts } from './texts';
import { waysInQuery } from './ways-in-query';

/** Shown where the agency has a provider of its own; says why somebody is back from there without being signed in. */
export const ProviderWayIn = () => {
  const { data } = useQuery(waysInQuery);
  const { openid } = useSearch({ from: '/sign-in' });
  if (data?.openid !== true) return null;
  return (
    <Stack gap="sm">
      {openid !== undefined && (
        <Alert color="red" title={texts.providerRefused} role="alert" variant="light" className="problem">
          <Text size="sm">{texts.providerRefusals[openid]}</Text>
        </Alert>
      )}
      <Button component="a" href="/sign-in/openid/departure" variant="default">
        {texts.provider}
      </Button>
    </Stack>
  );
};
