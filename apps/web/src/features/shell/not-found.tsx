import { Stack, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { texts } from './texts';

export const NotFound = () => (
  <Stack>
    <Title order={1} size="h2">
      {texts.notFound}
    </Title>
    <Link to="/">{texts.back}</Link>
  </Stack>
);
