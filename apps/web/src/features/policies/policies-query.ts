import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type PublishedPolicy = AnswerOf<'/policies'>['policies'][number];

export const policiesQuery = queryOptions({ queryKey: ['policies'], queryFn: () => answer(api.GET('/policies')) });
