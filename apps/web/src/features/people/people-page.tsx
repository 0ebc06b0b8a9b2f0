import { Stack, Text, Title } from '@mantine/core';
import { texts } from './texts';

export const PeoplePage = () => (
  <Stack gap="sm">
    <Title order={1} size="h2">
      {texts.title}
    </Title>
    <Text>{texts.nothingClinical}</Text>
    <Text>
      {texts.note} <a href="/docs">/docs</a>.
    </Text>
  </Stack>
);
