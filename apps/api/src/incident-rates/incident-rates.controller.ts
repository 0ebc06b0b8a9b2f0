import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Reach } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { WithinReach } from '../admission/signed-in';
import { Reads } from '../openapi/route';
import type { CsvFile } from '../outcomes/csv-file';
import { AcceptsCsv, TableQuery, wantsCsv } from '../outcomes/wants-csv';
import { Reflection } from '../reading/reflection';
import { IncidentRates } from './incident-rates.answer';
import { IncidentRatesOfPrograms } from './incident-rates-of-programs';
import { incidentRatesTable } from './incident-rates-table';

@ApiTags('outcomes')
@Controller('outcomes/incidents')
export class IncidentRatesController {
  constructor(
    private readonly rates: IncidentRatesOfPrograms,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-outcomes')
  @Reads(
    'Incidents per 1,000 child-days in care, bed-days in a residential program; `text/csv` gives the table',
    IncidentRates,
  )
  @ApiProduces('application/json', 'text/csv')
  async readIncidentRates(
    @Query() query: TableQuery,
    @AcceptsCsv() acceptsCsv: boolean,
    @WithinReach() reach: Reach,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IncidentRates | CsvFile> {
    await this.reflection.ofReadModels(query.after, reply);
    const rates = await this.rates.within(reach);
    return wantsCsv(query, acceptsCsv) ? incidentRatesTable(rates) : rates;
  }
}
