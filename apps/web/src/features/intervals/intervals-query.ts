import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type PublishedIntervals = AnswerOf<'/reassessment-intervals'>['intervals'][number];

export const intervalsQuery = queryOptions({
  queryKey: ['reassessment-intervals'],
  queryFn: () => answer(api.GET('/reassessment-intervals')),
});
