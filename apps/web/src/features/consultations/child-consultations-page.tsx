import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { ConsultationCard } from './consultation-card';
import { consultationsQuery } from './consultations-query';
import { RequestForm } from './request-form';
import { texts } from './texts';

const route = getRouteApi('/shell/children/$childId/consultations');

/** What partners asked about this child, and which reports are shared with them. */
export const ChildConsultationsPage = () => {
  const { childId } = route.useParams();
  const keeps = usePerson()?.role === 'clinician';
  const consultations = useQuery({
    ...consultationsQuery,
    select: ({ consultations: all }) => all.filter((consultation) => consultation.childId === childId),
  });
  return (
    <Stack gap="md">
      <Title order={2} size="h3">
        {texts.childTitle}
      </Title>
      <Asked query={consultations} isEmpty={(all) => all.length === 0} empty={texts.empty}>
        {(all) =>
          all.map((consultation) => <ConsultationCard key={consultation.consultationId} consultation={consultation} />)
        }
      </Asked>
      {keeps && <RequestForm childId={childId} />}
    </Stack>
  );
};
