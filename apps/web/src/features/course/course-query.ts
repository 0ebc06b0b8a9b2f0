import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type Course = AnswerOf<'/children/{childId}/course'>;
export type ConsentInCourse = Course['consents'][number];
export type IncidentInCourse = Course['incidents'][number];

export const courseQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'course'],
    queryFn: () =>
      answer(api.GET('/children/{childId}/course', { params: { path: { childId }, query: newestWrite.query() } })),
  });
