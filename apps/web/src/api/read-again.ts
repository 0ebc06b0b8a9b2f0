import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Has everything read again that one child's change may touch; a null child touches everything. */
export const readAgain = (cache: QueryClient, childId: string | null): Promise<void> =>
  cache.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, childId) });

const untouched: readonly unknown[] = ['session', 'demonstration-accounts', 'staff-names'];

export const isTouched = ([kind, id]: QueryKey, childId: string | null): boolean => {
  if (untouched.includes(kind)) return false;
  return kind !== 'child' || childId === null || id === childId;
};
