import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type PublishedNorms = AnswerOf<'/norm-sets'>['normSets'][number];

export type Rereading = AnswerOf<'/norm-sets/rereading'>;

/** Looked at every second while one runs. */
export const rereadingQuery = queryOptions({
  queryKey: ['norm-sets', 'rereading'],
  queryFn: () => answer(api.GET('/norm-sets/rereading')),
  refetchInterval: ({ state }) => (state.data?.progress.state === 'running' ? 1_000 : false),
});

export const normSetsQuery = queryOptions({
  queryKey: ['norm-sets'],
  queryFn: () => answer(api.GET('/norm-sets')),
});
