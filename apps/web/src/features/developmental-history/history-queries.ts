import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';
import { today } from '../../api/today';

export type DevelopmentalHistory = AnswerOf<'/children/{childId}/developmental-history'>;
export type HistoryOfPeriod = DevelopmentalHistory['periods'][number];
export type StrandOfPeriod = HistoryOfPeriod['strands'][number];
export type HistoryAccount = NonNullable<StrandOfPeriod['current']>;
export type OfficialEstimate = DevelopmentalHistory['officialEstimates'][number];

export const developmentalHistoryQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'developmental-history'],
    queryFn: () =>
      answer(
        api.GET('/children/{childId}/developmental-history', {
          params: { path: { childId }, query: { ...newestWrite.query(), on: today() } },
        }),
      ),
  });
