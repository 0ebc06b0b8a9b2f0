import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useInEmergency } from '../emergencies/use-in-emergency';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { AmendmentCard } from './amendment-card';
import { amendmentsQuery, timelineQuery } from './amendment-queries';
import { RequestForm } from './request-form';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/amendments');

export const AmendmentsPage = () => {
  const { childId } = route.useParams();
  const amendments = useQuery(amendmentsQuery(childId));
  const timeline = useQuery(timelineQuery(childId));
  const role = usePerson()?.role;
  const inEmergency = useInEmergency(childId);
  const writes = !inEmergency && (role === 'clinician' || role === 'program-manager');
  const entries = timeline.data?.events ?? [];
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {texts.title}
      </Title>
      <Text size="sm">{texts.note}</Text>
      <Asked query={amendments} isEmpty={(found) => found.amendments.length === 0} empty={texts.none}>
        {(found) => (
          <Stack gap="md">
            {[...found.amendments].reverse().map((amendment) => (
              <AmendmentCard
                key={amendment.amendmentId}
                childId={childId}
                amendment={amendment}
                entries={entries}
                writes={writes}
              />
            ))}
          </Stack>
        )}
      </Asked>
      {writes && entries.length > 0 && <RequestForm childId={childId} entries={entries} />}
    </Stack>
  );
};
