import type { Draft, Drafts } from '@understory/access';
import type { AssessmentId, ChildId } from '@understory/domain';
import { commandId } from '@understory/event-store';
import type { Signing } from '../assessments/signing';
import { edgeProblem } from '../problems/edge-problems';
import { ProblemError } from '../problems/problem';
import type { ChildRecords } from '../reading/child-records';
import { writtenOf, type ChildCommands } from '../writing/child-commands';
import type { Sender } from '../writing/sender';
import type { SignedWritten } from '../writing/written.answer';
import { draftedRating, parseSubject } from './draft-fields';
import { problemOfDraft } from './drafts-of-children';

/**
 * Signs what a draft says and deletes it. The draft is closed first, so that what is signed is what was looked at; it
 * stays closed when the outcome is not known, and signing again then finds out.
 */
export class DraftSigning {
  constructor(
    private readonly drafts: Drafts,
    private readonly commands: ChildCommands,
    private readonly signing: Signing,
    private readonly records: ChildRecords,
  ) {}

  async sign(childId: ChildId, draftId: string, version: number, sender: Sender): Promise<SignedWritten> {
    const before = await this.signedBefore(childId, draftId);
    if (before !== null) return before;
    const draft = await this.drafts.close(childId, draftId, version);
    if ('refused' in draft) throw problemOfDraft(draft);
    try {
      const by = { ...sender, commandId: commandId(draftId) };
      const signing = this.signing.of(ratingIn(draft), by);
      const given = await this.commands.give(childId, by, signing.make);
      await this.drafts.discard(childId, draftId, null);
      return { ...writtenOf(given), assessmentId: assessmentIdOf(draftId), waitsForCosignature: signing.waits() };
    } catch (thrown) {
      if (!(thrown instanceof ProblemError)) throw thrown;
      await this.drafts.reopen(draftId);
      const meanwhile = await this.signedBefore(childId, draftId);
      if (meanwhile === null) throw thrown;
      return meanwhile;
    }
  }

  /** The first outcome, when this draft was signed already: its id is the id of the command and of the assessment. */
  private async signedBefore(childId: ChildId, draftId: string): Promise<SignedWritten | null> {
    const { entries } = await this.records.open(childId);
    const assessmentId = assessmentIdOf(draftId);
    const signed = entries.find(
      ({ opened: { type, data } }) =>
        (type === 'AssessmentSigned' || type === 'AssessmentSubmitted') && data.assessmentId === assessmentId,
    );
    if (signed === undefined) return null;
    await this.drafts.discard(childId, draftId, null);
    const { position, revision } = signed.recorded;
    const waitsForCosignature = signed.opened.type === 'AssessmentSubmitted';
    return { childId, assessmentId, position: position.toString(), revision, waitsForCosignature };
  }
}

const assessmentIdOf = (draftId: string): AssessmentId => draftId as AssessmentId;

const ratingIn = (draft: Draft) => {
  const subject = parseSubject(draft.subject);
  if (subject === null) throw edgeProblem('DRAFT.UNKNOWN');
  const { rater, ...rating } = draftedRating(draft);
  // A blank rater is refused by the rule that refuses it everywhere.
  return { ...subject, ...rating, rater: rater ?? '' };
};
