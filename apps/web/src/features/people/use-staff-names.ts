import { useQuery } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

/** The people behind account ids; whoever works at a command line is not among them. */
export const useStaffNames = (): ReadonlyMap<string, string> => {
  const { data } = useQuery({
    queryKey: ['staff-names'],
    queryFn: () => answer(api.GET('/staff-names')),
    select: byId,
    staleTime: 60_000,
  });
  return data ?? nobody;
};

const nobody: ReadonlyMap<string, string> = new Map();

const byId = ({ names }: AnswerOf<'/staff-names'>): ReadonlyMap<string, string> =>
  new Map(names.map(({ accountId, displayName }) => [accountId, displayName]));
