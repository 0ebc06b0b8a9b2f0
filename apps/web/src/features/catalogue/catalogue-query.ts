import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type PublishedCatalogue = AnswerOf<'/activity-catalogues'>['catalogues'][number];

export const cataloguesQuery = queryOptions({
  queryKey: ['activity-catalogues'],
  queryFn: () => answer(api.GET('/activity-catalogues')),
});
