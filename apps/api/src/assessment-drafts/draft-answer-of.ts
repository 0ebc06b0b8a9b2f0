import { contestedFields, type Draft } from '@understory/access';
import type { ChildId } from '@understory/domain';
import { edgeProblem } from '../problems/edge-problems';
import type { AssessmentDraft, DraftSummary } from './draft.answer';
import { draftedRating, parseSubject } from './draft-fields';

/** Null for a draft of something else than an assessment. */
export const draftSummaryOf = (childId: ChildId, draft: Draft): DraftSummary | null => {
  const subject = parseSubject(draft.subject);
  if (subject === null) return null;
  const { draftId, version, changedBy, changedAt } = draft;
  const numberRated = draftedRating(draft).scores.filter((score) => score !== null).length;
  return { childId, draftId, ...subject, version, numberRated, changedBy, changedAt };
};

export const draftAnswerOf = (childId: ChildId, draft: Draft): AssessmentDraft => {
  const summary = draftSummaryOf(childId, draft);
  if (summary === null) throw edgeProblem('DRAFT.UNKNOWN');
  return {
    ...summary,
    ...draftedRating(draft),
    touched: Object.entries(draft.fields).map(([field, { by, at }]) => ({ field, by, at })),
    contested: contestedFields(draft).map((field) => {
      const standing = draft.fields[field];
      const values = standing === undefined ? [] : [standing, ...standing.rivals];
      return { field, values: values.map(({ value, by, at }) => ({ value, by, at })) };
    }),
  };
};
