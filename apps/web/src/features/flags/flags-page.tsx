import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { flagsQuery } from '../child/child-queries';
import { Asked } from '../states/asked';
import { FlagCard } from './flag-card';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/flags');

export const FlagsPage = () => {
  const { childId } = route.useParams();
  const flags = useQuery(flagsQuery(childId));
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {texts.title}
      </Title>
      <Asked query={flags} isEmpty={({ flags: all }) => all.length === 0} empty={texts.empty}>
        {({ flags: all }) =>
          [...all].reverse().map((flag) => <FlagCard key={flag.flagId} childId={childId} flag={flag} />)
        }
      </Asked>
    </Stack>
  );
};
