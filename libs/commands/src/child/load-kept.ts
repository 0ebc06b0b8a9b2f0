import type { RecordKeys } from '@understory/access';
import type { Child, ChildId, Correction, Submission } from '@understory/domain';
import { childStream } from '../identity/streams';
import { sealingContext } from '../sealing/personal-data';
import type { KeptChildren } from './kept-children';
import { keyIsGone, unknownChild, type LoadedChild } from './load-child';

/** The record as it stands, opened; as `loadChild`, at the cost of what is new in it. */
export const loadKept = async (kept: KeptChildren, keys: RecordKeys, childId: ChildId): Promise<LoadedChild> => {
  const { sealed, head, position, given, opening } = await kept.current(childId);
  if (head === null) return unknownChild(childId);
  const key = await keys.find(childId);
  if (key === null) {
    kept.forget(childId);
    throw keyIsGone(childId);
  }
  const stream = childStream(childId);
  const child = openChild(sealed, (text, field) => key.open(text, sealingContext(stream, field)));
  return { childId, stream, child, head, position, given, key, whileOpen: (work) => opening.during(key, work) };
};

type Open = (sealed: string, field: string) => string;

/** All but the doses, which open themselves. Fields bear the names that the events have for them. */
const openChild = (sealed: Child, open: Open): Child => ({
  ...sealed,
  enrolment: sealed.enrolment === null ? null : opened(sealed.enrolment, ['reference', 'bornMonth'], open),
  assessments: sealed.assessments.map((assessment) => withReasons(opened(assessment, ['rater'], open), open)),
  submissions: sealed.submissions.map((submission) => withAnswer(opened(submission, ['rater'], open), open)),
  focusApprovals: sealed.focusApprovals.map((approval) => opened(approval, ['reason'], open)),
  interventions: sealed.interventions.map((planned) =>
    withReasons(opened(planned, ['reference', 'activity'], open), open),
  ),
});

const withReasons = <Facts extends { readonly corrections: readonly Correction[] }>(facts: Facts, open: Open): Facts =>
  facts.corrections.length === 0
    ? facts
    : { ...facts, corrections: facts.corrections.map((correction) => opened(correction, ['reason'], open)) };

const withAnswer = (submission: Submission, open: Open): Submission => {
  const { answer } = submission;
  if (answer === null || answer.reason === null) return submission;
  return { ...submission, answer: { ...answer, reason: open(answer.reason, 'reason') } };
};

const opened = <Field extends string, Facts extends { readonly [Name in Field]: string }>(
  facts: Facts,
  fields: readonly Field[],
  open: Open,
): Facts => ({ ...facts, ...Object.fromEntries(fields.map((field) => [field, open(facts[field], field)])) });
