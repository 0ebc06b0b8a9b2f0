import type { ActivitySetting } from '@understory/domain';
import { queryOptions } from '@tanstack/react-query';
import { api, answer } from '../../api/client';
import type { AnswerOf } from '../../api/answer-of';
import { newestWrite } from '../../api/newest-write';

export type ChildMap = AnswerOf<'/children/{childId}/map'>;
export type AssessmentInMap = ChildMap['assessments'][number];
export type FlagOfChild = AnswerOf<'/children/{childId}/flags'>['flags'][number];
export type Sequence = AnswerOf<'/children/{childId}/sequence'>;
export type ProposedSequence = NonNullable<Sequence['proposed']>;
export type OfferedActivity = ProposedSequence['around'][number];
export type InterventionInSequence = Sequence['interventions'][number];
export type Adherence = AnswerOf<'/children/{childId}/adherence'>;
export type DeliveredDose = AnswerOf<'/children/{childId}/doses'>['doses'][number];
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

export const sequenceQuery = (childId: string, setting: ActivitySetting | null) =>
  queryOptions({
    queryKey: ['child', childId, 'sequence', setting],
    queryFn: () => {
      const query = { ...newestWrite.query(), ...(setting === null ? {} : { setting }) };
      return answer(api.GET('/children/{childId}/sequence', { params: { path: { childId }, query } }));
    },
  });

export const adherenceQuery = (childId: string, through: string) =>
  queryOptions({
    queryKey: ['child', childId, 'adherence', through],
    queryFn: () => {
      const query = { ...newestWrite.query(), through };
      return answer(api.GET('/children/{childId}/adherence', { params: { path: { childId }, query } }));
    },
  });

export const dosesQuery = (childId: string, from: string, through: string) =>
  queryOptions({
    queryKey: ['child', childId, 'doses', from, through],
    queryFn: () => {
      const query = { ...newestWrite.query(), from, through };
      return answer(api.GET('/children/{childId}/doses', { params: { path: { childId }, query } }));
    },
  });

export const flagsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'flags'],
    queryFn: () => answer(api.GET('/children/{childId}/flags', asked(childId))),
  });
