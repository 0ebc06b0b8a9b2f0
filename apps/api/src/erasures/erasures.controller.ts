import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Reach } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { WithinReach } from '../admission/signed-in';
import { Reads, ReadsChild, Writes } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { Today } from '../reading/today';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { newErasureId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { ErasurePath } from './erasure-path';
import { DeclineErasureBody, RequestErasureBody } from './erasure.body';
import { ErasureOfChild, Erasures, ErasureWritten } from './erasures.answer';
import { ErasuresOfChildren } from './erasures-of-children';

@ApiTags('erasures')
@Controller()
export class ErasuresController {
  constructor(
    private readonly erasures: ErasuresOfChildren,
    private readonly commands: ChildCommands,
    private readonly reflection: Reflection,
    private readonly today: Today,
  ) {}

  @Get('erasures')
  @Needs('list-erasures')
  @Reads('Requests to erase records, and what became of them', Erasures)
  async listErasures(
    @Query() { after }: AfterQuery,
    @WithinReach() reach: Reach,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Erasures> {
    await this.reflection.ofReadModels(after, reply);
    return this.erasures.list(reach);
  }

  @Get('children/:childId/erasure')
  @Needs('read-erasure')
  @ReadsChild('Whether a record is erased, what holds it and who asks for it', ErasureOfChild)
  async readErasureOfChild(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ErasureOfChild> {
    await this.reflection.ofLog(after, reply);
    return this.erasures.of(childId);
  }

  @Post('children/:childId/erasures')
  @Needs('ask-erasure')
  @Writes('Ask for the erasure of a record; somebody else confirms it', ErasureWritten)
  async requestErasure(
    @Param() { childId }: ChildPath,
    @Body() { basis, requestedOn, note }: RequestErasureBody,
    @From() sender: Sender,
  ): Promise<ErasureWritten> {
    const { retentionYears } = this.erasures;
    const requestedBy = sender.actor.id;
    const given = await this.commands.giveAboutRecord(childId, sender, (id) => ({
      ...{ type: 'RequestErasure', erasureId: newErasureId(id), basis, requestedOn, requestedBy, note, retentionYears },
    }));
    return { ...writtenOf(given), erasureId: newErasureId(given.commandId) };
  }

  @Post('children/:childId/erasures/:erasureId/confirmations')
  @Needs('answer-erasure')
  @Writes('Confirm the erasure that somebody else asked for: nothing brings the record back', ErasureWritten)
  confirmErasure(@Param() { childId, erasureId }: ErasurePath, @From() sender: Sender): Promise<ErasureWritten> {
    return this.erasures.confirm(childId, erasureId, sender);
  }

  @Post('children/:childId/erasures/:erasureId/refusals')
  @Needs('answer-erasure')
  @Writes('Decline an erasure; the record stands', ErasureWritten)
  async declineErasure(
    @Param() { childId, erasureId }: ErasurePath,
    @Body() { reason }: DeclineErasureBody,
    @From() sender: Sender,
  ): Promise<ErasureWritten> {
    const declinedBy = sender.actor.id;
    const given = await this.commands.giveAboutRecord(childId, sender, () => ({
      ...{ type: 'DeclineErasure', erasureId, declinedOn: this.today.day(), declinedBy, reason },
    }));
    return { ...writtenOf(given), erasureId };
  }
}
