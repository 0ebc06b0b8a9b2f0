import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Problems } from '../openapi/problems';
import { ReferenceInForce } from '../reading/reference-in-force';
import { NormSets } from './norm-sets.answer';
import { normSetsOf } from './norm-sets-of';

@ApiTags('reference data')
@Controller('norm-sets')
export class NormSetsController {
  constructor(private readonly reference: ReferenceInForce) {}

  @Needs('read-reference-data')
  @Get()
  @ApiOperation({ summary: 'Every published version of the age-typical values, and who published it why' })
  @ApiOkResponse({ type: NormSets })
  @Problems(401, 503)
  async listNormSets(): Promise<NormSets> {
    return normSetsOf(await this.reference.current());
  }
}
