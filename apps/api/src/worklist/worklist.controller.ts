import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { ReachOfList } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { Reads } from '../openapi/route';
import type { CsvFile } from '../outcomes/csv-file';
import { AcceptsCsv, TableQuery, wantsCsv } from '../outcomes/wants-csv';
import { Reflection } from '../reading/reflection';
import { WithinReach } from '../admission/signed-in';
import { OverdueReassessments } from './overdue-reassessments';
import { worklistTable } from './worklist-table';
import { Worklist } from './worklist.answer';

@ApiTags('outcomes')
@Controller('worklist')
export class WorklistController {
  constructor(
    private readonly overdue: OverdueReassessments,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('list-records')
  @Reads('Reassessments whose day has passed; `text/csv` gives the table', Worklist)
  @ApiProduces('application/json', 'text/csv')
  async readWorklist(
    @Query() query: TableQuery,
    @AcceptsCsv() acceptsCsv: boolean,
    @WithinReach() reach: ReachOfList,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Worklist | CsvFile> {
    await this.reflection.ofReadModels(query.after, reply);
    const worklist = await this.overdue.within(reach);
    return wantsCsv(query, acceptsCsv) ? worklistTable(worklist) : worklist;
  }
}
