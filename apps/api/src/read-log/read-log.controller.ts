import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ReadsOfChild } from './read-log.answer';
import { ReadLogQuery } from './read-log.query';
import { ReadsOfChildren } from './reads-of-children';

@ApiTags('auditing')
@Controller('children/:childId/read-log')
export class ReadLogController {
  constructor(private readonly reads: ReadsOfChildren) {}

  @Get()
  @Needs('read-read-log')
  @ReadsChild('Who has looked at the record of a child; asking is written down, too', ReadsOfChild)
  readReadLog(@Param() { childId }: ChildPath, @Query() { before }: ReadLogQuery): Promise<ReadsOfChild> {
    return this.reads.of(childId, before);
  }
}
