import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { ReadsDrafts, Writes, WritesDraft } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ShowsRecord } from '../read-log/shows-record';
import { From, type Sender } from '../writing/sender';
import { SignedWritten } from '../writing/written.answer';
import { AssessmentDraft, AssessmentDrafts, DraftDiscarded } from './draft.answer';
import { draftAnswerOf, draftSummaryOf } from './draft-answer-of';
import { DraftPath } from './draft-path';
import { DraftSigning } from './draft-signing';
import { DraftVersionBody } from './draft-version.body';
import { DraftsOfChildren } from './drafts-of-children';
import { OpenDraftBody } from './open-draft.body';
import { SaveDraftBody } from './save-draft.body';

/** Of the care team alone: what is not signed is nobody else's to read. */
@ApiTags('assessments')
@Controller('children/:childId/assessment-drafts')
export class AssessmentDraftsController {
  constructor(
    private readonly drafts: DraftsOfChildren,
    private readonly signing: DraftSigning,
  ) {}

  @Get()
  @Needs('write-record')
  @ReadsDrafts('The assessments that are being typed', AssessmentDrafts)
  async listAssessmentDrafts(@Param() { childId }: ChildPath): Promise<AssessmentDrafts> {
    const drafts = await this.drafts.list(childId);
    return { drafts: drafts.map((draft) => draftSummaryOf(childId, draft)).filter((draft) => draft !== null) };
  }

  @Post()
  @Needs('write-record')
  @ShowsRecord()
  @HttpCode(200)
  @WritesDraft('Open a draft, or find the one that is open for this kind and day', AssessmentDraft)
  async openAssessmentDraft(
    @Param() { childId }: ChildPath,
    @Body() body: OpenDraftBody,
    @From() sender: Sender,
  ): Promise<AssessmentDraft> {
    return draftAnswerOf(childId, await this.drafts.open(childId, body, sender));
  }

  @Get(':draftId')
  @Needs('write-record')
  @ReadsDrafts('A draft as it stands, with who typed what', AssessmentDraft)
  async readAssessmentDraft(@Param() { childId, draftId }: DraftPath): Promise<AssessmentDraft> {
    return draftAnswerOf(childId, await this.drafts.find(childId, draftId));
  }

  @Post(':draftId/saves')
  @Needs('write-record')
  @ShowsRecord()
  @HttpCode(200)
  @WritesDraft('Save what was typed, field by field; two values typed unseen both stay, as contested', AssessmentDraft)
  async saveAssessmentDraft(
    @Param() { childId, draftId }: DraftPath,
    @Body() body: SaveDraftBody,
    @From() sender: Sender,
  ): Promise<AssessmentDraft> {
    return draftAnswerOf(childId, await this.drafts.save(childId, draftId, body, sender));
  }

  @Post(':draftId/discardings')
  @Needs('write-record')
  @HttpCode(200)
  @WritesDraft('Discard a draft; nothing of it is kept', DraftDiscarded)
  async discardAssessmentDraft(
    @Param() { childId, draftId }: DraftPath,
    @Body() { version }: DraftVersionBody,
  ): Promise<DraftDiscarded> {
    await this.drafts.discard(childId, draftId, version);
    return { childId, draftId };
  }

  @Post(':draftId/signings')
  @Needs('write-record')
  @Writes('Sign what a draft says and delete it; signing it twice is harmless', SignedWritten)
  async signAssessmentDraft(
    @Param() { childId, draftId }: DraftPath,
    @Body() { version }: DraftVersionBody,
    @From() sender: Sender,
  ): Promise<SignedWritten> {
    return this.signing.sign(childId, draftId, version, sender);
  }
}
