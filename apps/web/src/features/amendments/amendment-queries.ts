import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type Amendment = AnswerOf<'/children/{childId}/amendments'>['amendments'][number];
export type TimelineEntry = AnswerOf<'/children/{childId}/timeline'>['events'][number];
export type OpenAmendment = AnswerOf<'/amendments'>['amendments'][number];

const asked = (childId: string) => ({ params: { path: { childId }, query: newestWrite.query() } });

export const amendmentsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'amendments'],
    queryFn: () => answer(api.GET('/children/{childId}/amendments', asked(childId))),
  });

export const timelineQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'timeline'],
    queryFn: () => answer(api.GET('/children/{childId}/timeline', asked(childId))),
  });

export const openAmendmentsQuery = queryOptions({
  queryKey: ['open-amendments'],
  queryFn: () => answer(api.GET('/amendments', { params: { query: newestWrite.query() } })),
});
