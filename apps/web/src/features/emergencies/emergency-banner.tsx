import { Alert, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { summaryQuery } from '../child/child-queries';
import { useStaffNames } from '../people/use-staff-names';
import { texts } from './texts';

/** Stands on every page of a child that somebody opened in an emergency, until it is over and reviewed. */
export const EmergencyBanner = ({ childId }: { readonly childId: string }) => {
  const { data } = useQuery(summaryQuery(childId));
  const names = useStaffNames();
  const emergencies = data?.emergencies ?? [];
  if (emergencies.length === 0) return null;
  return (
    <Alert color="red.9" variant="filled" title={texts.bannerTitle} role="alert">
      {emergencies.map(({ who: { id }, openedAt, until, isOpen }) => (
        <Text size="sm" key={`${id} ${openedAt}`}>
          {isOpen ? texts.isOpen(names.get(id) ?? id, until) : texts.wasOpen(names.get(id) ?? id, openedAt)}
        </Text>
      ))}
    </Alert>
  );
};
