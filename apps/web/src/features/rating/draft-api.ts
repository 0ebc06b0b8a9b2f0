import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import type { components } from '../../api/schema';
import type { AnswerOf } from '../../api/answer-of';
import type { AssessmentKind } from '@understory/domain';

export type AssessmentDraft = AnswerOf<'/children/{childId}/assessment-drafts/{draftId}'>;
export type OpenDraft = AnswerOf<'/children/{childId}/assessment-drafts'>['drafts'][number];
export type SaveBody = components['schemas']['SaveDraftBody'];

// Often enough to see a colleague type, seldom enough that the list of who read the record stays readable.
const lookAgainMs = 20_000;

export const draftsQuery = (childId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'drafts'],
    queryFn: () => answer(api.GET('/children/{childId}/assessment-drafts', { params: { path: { childId } } })),
  });

export const draftQuery = (childId: string, draftId: string) =>
  queryOptions({
    queryKey: ['child', childId, 'drafts', draftId],
    queryFn: () =>
      answer(api.GET('/children/{childId}/assessment-drafts/{draftId}', { params: { path: { childId, draftId } } })),
    refetchInterval: lookAgainMs,
  });

export const openDraft = (childId: string, body: { readonly kind: AssessmentKind; readonly assessedOn: string }) =>
  answer(api.POST('/children/{childId}/assessment-drafts', { params: { path: { childId } }, body: { ...body } }));

export const saveDraft = (childId: string, draftId: string, body: SaveBody) =>
  answer(
    api.POST('/children/{childId}/assessment-drafts/{draftId}/saves', { params: { path: { childId, draftId } }, body }),
  );

export const signDraft = (childId: string, { draftId, version }: AssessmentDraft) =>
  answer(
    api.POST('/children/{childId}/assessment-drafts/{draftId}/signings', {
      params: { path: { childId, draftId } },
      body: { version },
    }),
  );

export const discardDraft = (childId: string, { draftId, version }: Pick<AssessmentDraft, 'draftId' | 'version'>) =>
  answer(
    api.POST('/children/{childId}/assessment-drafts/{draftId}/discardings', {
      params: { path: { childId, draftId } },
      body: { version },
    }),
  );
