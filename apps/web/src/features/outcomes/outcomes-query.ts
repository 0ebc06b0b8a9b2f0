import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';

export type ProgramOutcomes = AnswerOf<'/outcomes'>['programs'][number];
export type RegionOutcomes = ProgramOutcomes['regions'][number];
export type OutcomeCell = RegionOutcomes['steps'][number];

export type IncidentPeriod = AnswerOf<'/outcomes/incidents'>['programs'][number]['periods'][number];

export const incidentRatesQuery = queryOptions({
  queryKey: ['incident-rates'],
  queryFn: () => answer(api.GET('/outcomes/incidents')),
});

export const outcomesQuery = queryOptions({ queryKey: ['outcomes'], queryFn: () => answer(api.GET('/outcomes')) });
