import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import { newestWrite } from '../../api/newest-write';
import type { AnswerOf } from '../../api/answer-of';

export type CareTeam = AnswerOf<'/care-teams'>['children'][number];

export const careTeamsQuery = queryOptions({
  queryKey: ['care-teams'],
  queryFn: () => answer(api.GET('/care-teams', { params: { query: newestWrite.query() } })),
});
