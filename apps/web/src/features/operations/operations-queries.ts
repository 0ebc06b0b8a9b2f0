import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type ModelHealth = AnswerOf<'/health'>['readModels'][number];
export type ParkedEntry = AnswerOf<'/parked'>['parked'][number];
export type ParkedAct = AnswerOf<'/parked'>['acts'][number];
export type FailedJob = AnswerOf<'/failed-jobs'>['failed'][number];

/** Nothing tells this screen of a change, so it asks. */
const refetchInterval = 10_000;

export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => answer(api.GET('/health')),
  refetchInterval,
});

export const parkedQuery = queryOptions({
  queryKey: ['parked'],
  queryFn: () => answer(api.GET('/parked')),
  refetchInterval,
});

export const failedJobsQuery = queryOptions({
  queryKey: ['failed-jobs'],
  queryFn: () => answer(api.GET('/failed-jobs')),
  refetchInterval,
});
