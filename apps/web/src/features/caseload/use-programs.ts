import { useQuery } from '@tanstack/react-query';
import { caseloadQuery } from './caseload-query';

/** The programs of the children within reach, by name: offered wherever a program is written. */
export const usePrograms = (): readonly string[] => {
  const { data } = useQuery(caseloadQuery);
  return [...new Set(data?.children.map(({ program }) => program))].sort();
};
