import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild, Writes } from '../openapi/route';
import { ChildPath, HistoryEntryPath } from '../paths/child-path';
import { ReferenceInForce } from '../reading/reference-in-force';
import { Reflection } from '../reading/reflection';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { correctHistory, recordHistory } from '../writing/commands-from-history';
import { newHistoryEntryId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { HistoryWritten } from '../writing/written.answer';
import { CorrectHistoryBody } from './correct-history.body';
import { DevelopmentalHistories } from './developmental-histories';
import { DevelopmentalHistory } from './developmental-history.answer';
import { DevelopmentalHistoryQuery } from './developmental-history.query';
import { RecordHistoryBody } from './record-history.body';

@ApiTags('developmental history')
@Controller('children/:childId/developmental-history')
export class DevelopmentalHistoryController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly histories: DevelopmentalHistories,
    private readonly reflection: Reflection,
    private readonly reference: ReferenceInForce,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('Adverse experience and relational health by period of life, as informants told it', DevelopmentalHistory)
  async readDevelopmentalHistory(
    @Param() { childId }: ChildPath,
    @Query() { after, on }: DevelopmentalHistoryQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DevelopmentalHistory> {
    await this.reflection.ofLog(after, reply);
    return this.histories.of(childId, on);
  }

  @Post()
  @Needs('write-record')
  @Writes('Record what an informant tells of a period of life', HistoryWritten)
  async recordHistory(
    @Param() { childId }: ChildPath,
    @Body() body: RecordHistoryBody,
    @From() sender: Sender,
  ): Promise<HistoryWritten> {
    const given = await this.commands.give(childId, sender, async (id) =>
      recordHistory(newHistoryEntryId(id), body, await this.reference.periods()),
    );
    return { ...writtenOf(given), entryId: newHistoryEntryId(given.commandId) };
  }

  @Post(':entryId/corrections')
  @Needs('write-record')
  @Writes('Correct an account of a period of life', HistoryWritten)
  async correctHistory(
    @Param() { childId, entryId }: HistoryEntryPath,
    @Body() body: CorrectHistoryBody,
    @From() sender: Sender,
  ): Promise<HistoryWritten> {
    const given = await this.commands.give(childId, sender, async () =>
      correctHistory(entryId, body, await this.reference.periods()),
    );
    return { ...writtenOf(given), entryId };
  }
}
