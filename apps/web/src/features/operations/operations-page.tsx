import { Stack, Text, Title } from '@mantine/core';
import { FailedJobs } from './failed-jobs';
import { ParkedEvents } from './parked-events';
import { ReadModels } from './read-models';
import { texts } from './texts';

export const OperationsPage = () => (
  <Stack gap="xl">
    <div>
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      <Text>{texts.nothingClinical}</Text>
    </div>
    <ReadModels />
    <ParkedEvents />
    <FailedJobs />
  </Stack>
);
