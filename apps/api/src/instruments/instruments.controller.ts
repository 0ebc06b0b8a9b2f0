import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Problems } from '../openapi/problems';
import { ReferenceInForce } from '../reading/reference-in-force';
import { Instruments } from './instruments.answer';

@ApiTags('reference data')
@Controller('instruments')
export class InstrumentsController {
  constructor(private readonly reference: ReferenceInForce) {}

  @Needs('read-reference-data')
  @Get()
  @ApiOperation({ summary: 'Every published version of the instrument: its functions, and which make up a domain' })
  @ApiOkResponse({ type: Instruments })
  @Problems(401, 503)
  async listInstruments(): Promise<Instruments> {
    const { instruments } = await this.reference.current();
    return { instruments };
  }
}
