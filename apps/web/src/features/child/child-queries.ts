import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type ChildMap = AnswerOf<'/children/{childId}/map'>;
export type AssessmentInMap = ChildMap['assessments'][number];
export type FlagOfChild = AnswerOf<'/children/{childId}/flags'>['flags'][number];
export type InterventionInMap = ChildMap['interventions'][number];

const asked = (childId: string) => ({ params: { path: { childId }, query: newestWrite.query() } });

export const summaryQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'summary'],
    queryFn: () => answer(api.GET('/children/{childId}', asked(childId))),
  });

/** With `norms` a view of the record, read with the norm set of this label. */
export const mapQuery = (childId: string, norms?: string) =>
  queryOptions({
    queryKey: ['child', childId, 'map', norms ?? null],
    queryFn: () => {
      const { params } = asked(childId);
      const query = norms === undefined ? params.query : { ...params.query, norms };
      return answer(api.GET('/children/{childId}/map', { params: { ...params, query } }));
    },
  });

export const flagsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'flags'],
    queryFn: () => answer(api.GET('/children/{childId}/flags', asked(childId))),
  });
