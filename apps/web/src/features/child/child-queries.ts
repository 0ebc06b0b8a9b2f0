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

export const mapQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'map'],
    queryFn: () => answer(api.GET('/children/{childId}/map', asked(childId))),
  });

export const flagsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'flags'],
    queryFn: () => answer(api.GET('/children/{childId}/flags', asked(childId))),
  });
