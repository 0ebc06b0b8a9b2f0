import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type PublishedNorms = AnswerOf<'/norm-sets'>['normSets'][number];

export const normSetsQuery = queryOptions({
  queryKey: ['norm-sets'],
  queryFn: () => answer(api.GET('/norm-sets')),
});
