import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { newestWrite } from '../../api/newest-write';

export type Retracted = AnswerOf<'/children/{childId}/retractions'>['entries'][number];

export const retractionsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'retractions'],
    queryFn: () =>
      answer(api.GET('/children/{childId}/retractions', { params: { path: { childId }, query: newestWrite.query() } })),
  });
