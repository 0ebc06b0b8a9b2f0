import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type StaffRecord = AnswerOf<'/staff-records'>['people'][number];
export type CertificationInRecord = StaffRecord['certifications'][number];
export type TrainingInRecord = StaffRecord['trainings'][number];

export const staffQuery = queryOptions({
  queryKey: ['staff-records'],
  queryFn: () => answer(api.GET('/staff-records', { params: { query: newestWrite.query() } })),
});

export const ownRecordQuery = queryOptions({
  queryKey: ['own-staff-record'],
  queryFn: () => answer(api.GET('/own-staff-record', { params: { query: newestWrite.query() } })),
});
