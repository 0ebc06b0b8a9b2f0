import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useInEmergency } from '../emergencies/use-in-emergency';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { Consents } from './consents';
import { courseQuery } from './course-query';
import { Identity } from './identity';
import { Incidents } from './incidents';
import { Stays } from './stays';

const route = getRouteApi('/shell/children/$childId/course');

export const CoursePage = () => {
  const { childId } = route.useParams();
  const course = useQuery(courseQuery(childId));
  const role = usePerson()?.role;
  const inEmergency = useInEmergency(childId);
  const moves = !inEmergency && (role === 'clinician' || role === 'program-manager');
  return (
    <Asked query={course}>
      {(found) => (
        <Stack gap="xl">
          <Stays course={found} moves={moves} />
          <Consents course={found} writes={role === 'clinician'} />
          <Incidents course={found} writes={role === 'clinician'} />
          <Identity childId={childId} corrects={moves} />
        </Stack>
      )}
    </Asked>
  );
};
