import { useQuery } from '@tanstack/react-query';
import { summaryQuery } from '../child/child-queries';
import { usePerson } from '../session/session';

/**
 * Whether an emergency alone opens this child for whoever looks: for reading, and for writing down what was met and done.
 * What it does not open would be answered as if the child did not exist, so it is not offered.
 */
export const useInEmergency = (childId: string): boolean => {
  const summary = useQuery(summaryQuery(childId));
  const person = usePerson();
  return summary.data?.emergencies.some(({ who, isOpen }) => isOpen && who.id === person?.accountId) ?? false;
};
