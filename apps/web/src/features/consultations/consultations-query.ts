import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type ListedConsultation = AnswerOf<'/consultations'>['consultations'][number];

export const consultationsQuery = queryOptions({
  queryKey: ['consultations'],
  queryFn: () => answer(api.GET('/consultations', { params: { query: newestWrite.query() } })),
});
