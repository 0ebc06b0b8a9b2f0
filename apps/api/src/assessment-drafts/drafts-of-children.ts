import type { Draft, DraftRefusal, Drafts } from '@understory/access';
import type { ChildId } from '@understory/domain';
import type { Clock, NewCommandId } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { ProblemError } from '../problems/problem';
import type { Sender } from '../writing/sender';
import { draftValues, parseSubject, subjectOf } from './draft-fields';
import type { OpenDraftBody } from './open-draft.body';
import type { SaveDraftBody } from './save-draft.body';

/** Drafts of assessments: opened, saved and discarded. What signing needs of them is in `DraftSigning`. */
export class DraftsOfChildren {
  constructor(
    private readonly drafts: Drafts,
    private readonly clock: Clock,
    private readonly newId: NewCommandId,
  ) {}

  list(childId: ChildId): Promise<readonly Draft[]> {
    return this.drafts.list(childId);
  }

  /** The id of a new draft is the id of the command that will sign it: two signings are one. */
  open(childId: ChildId, body: OpenDraftBody, { actor }: Sender): Promise<Draft> {
    const opened = { changedBy: actor.id, changedAt: this.clock() };
    return this.drafts.openOrFind({ draftId: this.newId(), recordId: childId, subject: subjectOf(body), ...opened });
  }

  async find(childId: ChildId, draftId: string): Promise<Draft> {
    const draft = await this.drafts.find(childId, draftId);
    if (draft === null) throw edgeProblem('DRAFT.UNKNOWN');
    return draft;
  }

  async save(childId: ChildId, draftId: string, body: SaveDraftBody, { actor }: Sender): Promise<Draft> {
    const { basedOn, writer, changed, kind, assessedOn } = body;
    const change = { basedOn, writer, by: actor.id, at: this.clock(), values: draftValues(body, changed) };
    const moves = kind !== null || assessedOn !== null;
    const stands = moves ? parseSubject((await this.find(childId, draftId)).subject) : null;
    const subject =
      stands === null ? null : subjectOf({ kind: kind ?? stands.kind, assessedOn: assessedOn ?? stands.assessedOn });
    const saved = await this.drafts.save(childId, draftId, change, subject);
    if ('refused' in saved) throw problemOfDraft(saved);
    return saved;
  }

  async discard(childId: ChildId, draftId: string, version: number): Promise<void> {
    const refusal = await this.drafts.discard(childId, draftId, version);
    if (refusal !== null) throw problemOfDraft(refusal);
  }
}

export const problemOfDraft = ({ refused }: DraftRefusal): ProblemError => edgeProblem(problems[refused]);

const problems = {
  unknown: 'DRAFT.UNKNOWN',
  closed: 'DRAFT.BEING_SIGNED',
  changed: 'DRAFT.CHANGED',
  contested: 'DRAFT.CONTESTED',
  'subject-taken': 'DRAFT.KEY_TAKEN',
  'version-unknown': 'DRAFT.VERSION_UNKNOWN',
} as const satisfies Readonly<Record<DraftRefusal['refused'], string>>;
