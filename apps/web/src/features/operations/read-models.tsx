import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Asked } from '../states/asked';
import { ageText } from './age-text';
import { healthQuery } from './operations-queries';
import { ReadModelsTable } from './read-models-table';
import { texts } from './texts';

export const ReadModels = () => {
  const health = useQuery(healthQuery);
  return (
    <Stack gap="sm" component="section" aria-labelledby="read-models">
      <Title order={2} size="h4" id="read-models">
        {texts.readModels}
      </Title>
      <Asked query={health}>
        {({ status, head, readModels }) => (
          <>
            <Text className="happening">
              <strong>{texts.status[status]}</strong>{' '}
              {head === null ? texts.noEvent : texts.newestEvent(head.position, ageText(head.ageSeconds))}
            </Text>
            {readModels.length === 0 ? (
              <p className="empty">{texts.noReadModels}</p>
            ) : (
              <ReadModelsTable models={readModels} />
            )}
          </>
        )}
      </Asked>
    </Stack>
  );
};
