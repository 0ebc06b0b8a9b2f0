import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { Reflection } from '../reading/reflection';
import { CopyPreview } from './copy-preview.answer';
import { CopyPreviewQuery } from './copy-preview.query';
import { CopyPreviews } from './copy-previews';

@ApiTags('reading')
@Controller('children/:childId/copies')
export class CopiesController {
  constructor(
    private readonly previews: CopyPreviews,
    private readonly reflection: Reflection,
  ) {}

  @Get('preview')
  @Needs('read-record')
  @ReadsChild('How much a copy of the report for somebody would keep back, and why', CopyPreview)
  async previewCopy(
    @Param() { childId }: ChildPath,
    @Query() query: CopyPreviewQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CopyPreview> {
    await this.reflection.ofLog(query.after, reply);
    return this.previews.of(childId, query);
  }
}
