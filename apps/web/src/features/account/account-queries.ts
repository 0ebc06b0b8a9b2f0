import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type OwnSession = AnswerOf<'/sessions'>['sessions'][number];
export type OwnToken = AnswerOf<'/own-tokens'>['tokens'][number];
export type OwnTokens = AnswerOf<'/own-tokens'>;
export type Scope = OwnTokens['scopes'][number];
export type OwnFactor = AnswerOf<'/own-second-factor'>;

export const sessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: () => answer(api.GET('/sessions')),
});

export const factorQuery = queryOptions({
  queryKey: ['account', 'factor'],
  queryFn: () => answer(api.GET('/own-second-factor')),
});

export const tokensQuery = queryOptions({
  queryKey: ['account', 'tokens'],
  queryFn: () => answer(api.GET('/own-tokens')),
});

export const actsQuery = queryOptions({ queryKey: ['account', 'acts'], queryFn: () => answer(api.GET('/own-acts')) });
