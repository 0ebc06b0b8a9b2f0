import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { AmendmentId, ChildCommand, ChildId } from '@understory/domain';
import { Needs } from '../admission/needs';
import { ReadsChild, Writes } from '../openapi/route';
import { AmendmentPath, ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import {
  acceptAmendment,
  denyAmendment,
  extendAmendment,
  fileDisagreement,
  rebutDisagreement,
  requestAmendment,
} from '../writing/commands-from-amendments';
import { newAmendmentId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { AmendmentWritten } from '../writing/written.answer';
import { AcceptAmendmentBody } from './accept-amendment.body';
import { AmendmentsOfChild } from './amendments.answer';
import { AmendmentsOfChildren } from './amendments-of-children';
import { DenyAmendmentBody } from './deny-amendment.body';
import { ExtendAmendmentBody } from './extend-amendment.body';
import { FileDisagreementBody } from './file-disagreement.body';
import { RebutDisagreementBody } from './rebut-disagreement.body';
import { RequestAmendmentBody } from './request-amendment.body';

@ApiTags('amendments')
@Controller('children/:childId/amendments')
export class AmendmentsController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly amendments: AmendmentsOfChildren,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('The requests for amendment of one record, with all that is linked to them', AmendmentsOfChild)
  async listAmendmentsOfChild(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AmendmentsOfChild> {
    await this.reflection.ofLog(after, reply);
    return this.amendments.of(childId);
  }

  @Post()
  @Needs('answer-amendment')
  @Writes('Record a request for amendment', AmendmentWritten)
  async requestAmendment(
    @Param() { childId }: ChildPath,
    @Body() body: RequestAmendmentBody,
    @From() sender: Sender,
  ): Promise<AmendmentWritten> {
    const entry = await this.amendments.entry(childId, body.entry);
    const given = await this.commands.give(childId, sender, (id) => requestAmendment(newAmendmentId(id), body, entry));
    return { ...writtenOf(given), amendmentId: newAmendmentId(given.commandId) };
  }

  @Post(':amendmentId/extensions')
  @Needs('answer-amendment')
  @Writes('Extend the time to decide, once, by 30 days', AmendmentWritten)
  extendAmendment(
    @Param() path: AmendmentPath,
    @Body() body: ExtendAmendmentBody,
    @From() sender: Sender,
  ): Promise<AmendmentWritten> {
    return this.give(path, sender, extendAmendment(path.amendmentId, body));
  }

  @Post(':amendmentId/acceptances')
  @Needs('answer-amendment')
  @Writes('Accept a request, naming the entry that put it right', AmendmentWritten)
  async acceptAmendment(
    @Param() path: AmendmentPath,
    @Body() body: AcceptAmendmentBody,
    @From() sender: Sender,
  ): Promise<AmendmentWritten> {
    const { childId, amendmentId } = path;
    const entry = await this.amendments.entryAskedAbout(childId, amendmentId);
    const correction = await this.amendments.entry(childId, body.correctedBy);
    return this.give(path, sender, acceptAmendment(amendmentId, body, entry, correction));
  }

  @Post(':amendmentId/denials')
  @Needs('answer-amendment')
  @Writes('Deny a request, with its ground and reason', AmendmentWritten)
  denyAmendment(
    @Param() path: AmendmentPath,
    @Body() body: DenyAmendmentBody,
    @From() sender: Sender,
  ): Promise<AmendmentWritten> {
    return this.give(path, sender, denyAmendment(path.amendmentId, body));
  }

  @Post(':amendmentId/disagreements')
  @Needs('answer-amendment')
  @Writes('Link a statement of disagreement to a denial', AmendmentWritten)
  fileDisagreement(
    @Param() path: AmendmentPath,
    @Body() body: FileDisagreementBody,
    @From() sender: Sender,
  ): Promise<AmendmentWritten> {
    return this.give(path, sender, fileDisagreement(path.amendmentId, body));
  }

  @Post(':amendmentId/rebuttals')
  @Needs('answer-amendment')
  @Writes('Link the answer to a statement of disagreement', AmendmentWritten)
  rebutDisagreement(
    @Param() path: AmendmentPath,
    @Body() body: RebutDisagreementBody,
    @From() sender: Sender,
  ): Promise<AmendmentWritten> {
    return this.give(path, sender, rebutDisagreement(path.amendmentId, body));
  }

  private async give(
    { childId, amendmentId }: { readonly childId: ChildId; readonly amendmentId: AmendmentId },
    sender: Sender,
    command: ChildCommand,
  ): Promise<AmendmentWritten> {
    return { ...writtenOf(await this.commands.give(childId, sender, () => command)), amendmentId };
  }
}
