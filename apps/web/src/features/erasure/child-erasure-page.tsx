import { List, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { AskForErasure } from './ask-for-erasure';
import { erasureOfChildQuery } from './erasure-queries';
import { LiftHold, PlaceHold } from './hold-forms';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/erasure');

export const ChildErasurePage = () => {
  const { childId } = route.useParams();
  const erasure = useQuery(erasureOfChildQuery(childId));
  const writes = usePerson()?.role === 'program-manager';
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {texts.part}
      </Title>
      <Text size="sm">{texts.note}</Text>
      <Asked query={erasure}>
        {({ holds, requests }) => {
          const isAsked = requests.some(({ declinedOn }) => declinedOn === null);
          return (
            <>
              <Text>{isAsked ? texts.waiting : texts.standing}</Text>
              <Title order={3} size="h5">
                {texts.holds}
              </Title>
              {holds.length === 0 && <Text size="sm">{texts.noHolds}</Text>}
              <List>
                {holds.map(({ holdId, authority, placedOn, reason, liftedOn }) => (
                  <List.Item key={holdId}>
                    {texts.hold(authority, placedOn, reason)}
                    {liftedOn !== null && texts.lifted(liftedOn)}
                    {writes && liftedOn === null && <LiftHold childId={childId} holdId={holdId} />}
                  </List.Item>
                ))}
              </List>
              {writes && <PlaceHold childId={childId} />}
              {writes && !isAsked && <AskForErasure childId={childId} />}
            </>
          );
        }}
      </Asked>
    </Stack>
  );
};
