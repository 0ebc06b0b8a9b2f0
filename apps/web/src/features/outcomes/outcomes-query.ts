import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type ProgramOutcomes = AnswerOf<'/outcomes'>['programs'][number];
export type RegionOutcomes = ProgramOutcomes['regions'][number];
export type OutcomeCell = RegionOutcomes['steps'][number];

export const outcomesQuery = queryOptions({ queryKey: ['outcomes'], queryFn: () => answer(api.GET('/outcomes')) });
