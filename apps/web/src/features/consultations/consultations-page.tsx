import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { ConsultationCard } from './consultation-card';
import { consultationsQuery } from './consultations-query';
import { RequestForm } from './request-form';
import { texts } from './texts';

export const ConsultationsPage = () => {
  const consultations = useQuery(consultationsQuery);
  const keeps = usePerson()?.role === 'clinician';
  return (
    <Stack gap="lg">
      <Title order={1} size="h2">
        {texts.title}
      </Title>
      {keeps && <RequestForm childId={null} />}
      <Asked query={consultations} isEmpty={({ consultations: all }) => all.length === 0} empty={texts.empty}>
        {({ consultations: all }) =>
          all.map((consultation) => <ConsultationCard key={consultation.consultationId} consultation={consultation} />)
        }
      </Asked>
    </Stack>
  );
};
