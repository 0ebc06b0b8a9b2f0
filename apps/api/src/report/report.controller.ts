import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsPdf } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { Reflection } from '../reading/reflection';
import { ChildReports } from './child-reports';
import { ReportQuery } from './report.query';

@ApiTags('reading')
@Controller('children/:childId/report')
export class ReportController {
  constructor(
    private readonly reports: ChildReports,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsPdf('The newest report, or a copy for a guardian; its header says from what position of the log it was built')
  async readReport(
    @Param() { childId }: ChildPath,
    @Query() { after, copy }: ReportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    await this.reflection.ofLog(after, reply);
    const { bytes, position } = await (copy === null
      ? this.reports.newest(childId)
      : this.reports.forGuardian(childId));
    await this.reflection.ofPosition(position, reply);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: 'inline; filename="report.pdf"' });
  }
}
