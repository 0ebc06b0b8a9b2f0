import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';

export type RelationalPoint = AnswerOf<'/children/{childId}/relational-health'>['points'][number];
export type RatedByArea = NonNullable<RelationalPoint['byArea']>;

export const relationalHealthQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'relational-health'],
    queryFn: () =>
      answer(
        api.GET('/children/{childId}/relational-health', { params: { path: { childId }, query: newestWrite.query() } }),
      ),
  });
