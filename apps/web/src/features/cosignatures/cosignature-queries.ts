import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type Signature = AnswerOf<'/children/{childId}/signatures'>['signatures'][number];

export const signaturesQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'signatures'],
    queryFn: () =>
      answer(api.GET('/children/{childId}/signatures', { params: { path: { childId }, query: newestWrite.query() } })),
  });

export const cosignaturesQuery = queryOptions({
  queryKey: ['cosignatures'],
  queryFn: () => answer(api.GET('/cosignatures', { params: { query: newestWrite.query() } })),
});
