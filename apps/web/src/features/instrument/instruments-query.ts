import type { Band } from '@understory/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type PublishedInstrument = AnswerOf<'/instruments'>['instruments'][number];

export const instrumentsQuery = queryOptions({
  queryKey: ['instruments'],
  queryFn: () => answer(api.GET('/instruments')),
});

/** Of a version, or the one in force; null while it is not known. */
export const useInstrument = (version: number | null): PublishedInstrument | null => {
  const { data } = useQuery(instrumentsQuery);
  const published = data?.instruments ?? [];
  return (version === null ? published.at(-1) : published.find((one) => one.version === version)) ?? null;
};

/** None while they are not known, so that nothing is coloured by a guess. */
export const useBands = (version: number | null): readonly Band[] => useInstrument(version)?.bands ?? [];
