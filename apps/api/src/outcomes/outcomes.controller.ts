import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Reach } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { Reads } from '../openapi/route';
import { Reflection } from '../reading/reflection';
import { WithinReach } from '../admission/signed-in';
import type { CsvFile } from './csv-file';
import { outcomeTable } from './outcome-tables';
import { Outcomes } from './outcomes.answer';
import { OutcomesQuery } from './outcomes.query';
import { ProgramsOutcomes } from './programs-outcomes';
import { AcceptsCsv, wantsCsv } from './wants-csv';

@ApiTags('outcomes')
@Controller('outcomes')
export class OutcomesController {
  constructor(
    private readonly outcomes: ProgramsOutcomes,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-outcomes')
  @Reads('How the children of each program change, region by region; `text/csv` gives one table', Outcomes)
  @ApiProduces('application/json', 'text/csv')
  async readOutcomes(
    @Query() query: OutcomesQuery,
    @AcceptsCsv() acceptsCsv: boolean,
    @WithinReach() reach: Reach,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Outcomes | CsvFile> {
    await this.reflection.ofReadModels(query.after, reply);
    const { outcomes, position } = await this.outcomes.within(reach, query.after);
    if (position !== null) await this.reflection.ofPosition(position, reply);
    return wantsCsv(query, acceptsCsv) ? outcomeTable(outcomes, query.table ?? 'regions') : outcomes;
  }
}
