import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type Emergency = AnswerOf<'/emergency-accesses'>['accesses'][number];

export const emergenciesQuery = queryOptions({
  queryKey: ['emergencies'],
  queryFn: () => answer(api.GET('/emergency-accesses')),
});

/** Asked again each minute: whoever answers for a child should not have to look for it. */
export const unreviewedQuery = queryOptions({
  queryKey: ['emergencies', 'unreviewed'],
  queryFn: () => answer(api.GET('/emergency-accesses/unreviewed')),
  refetchInterval: 60_000,
});
