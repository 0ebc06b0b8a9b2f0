import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type ListedErasure = AnswerOf<'/erasures'>['erasures'][number];
export type ErasureOfChild = AnswerOf<'/children/{childId}/erasure'>;

export const erasuresQuery = queryOptions({
  queryKey: ['erasures'],
  queryFn: () => answer(api.GET('/erasures', { params: { query: newestWrite.query() } })),
});

export const erasureOfChildQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'erasure'],
    queryFn: () =>
      answer(api.GET('/children/{childId}/erasure', { params: { path: { childId }, query: newestWrite.query() } })),
  });
