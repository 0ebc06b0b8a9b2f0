import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { VersionsTable } from '../publishing/versions-table';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { contentOf } from './interval-draft';
import { intervalsQuery } from './intervals-query';
import { PublishIntervals } from './publish-intervals';
import { texts } from './texts';

export const IntervalVersions = () => {
  const asked = useQuery(intervalsQuery);
  const publishes = usePerson()?.role === 'administrator';
  return (
    <Stack gap="sm" component="section" aria-labelledby="intervals">
      <Title order={2} size="h4" id="intervals">
        {texts.title}
      </Title>
      <Text>{texts.note}</Text>
      <Asked query={asked}>
        {({ intervals }) => {
          const inForce = intervals.find((version) => version.inForce);
          return (
            <>
              <VersionsTable
                title={texts.title}
                content={texts.days}
                versions={intervals.map((version) => ({
                  ...version,
                  name: String(version.version),
                  shown: contentOf(version).map(([where, stands]) => <div key={where}>{`${where}: ${stands}`}</div>),
                }))}
              />
              {publishes && inForce !== undefined && <PublishIntervals inForce={inForce} />}
            </>
          );
        }}
      </Asked>
    </Stack>
  );
};
