import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { PublishedAnswer } from '../catalogue/catalogue.answer';
import { PublishedReference } from '../catalogue/published-reference';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { ReferenceInForce } from '../reading/reference-in-force';
import { From, type Sender } from '../writing/sender';
import { Instruments } from './instruments.answer';
import { instrumentOfBody, PublishInstrumentBody } from './publish-instrument.body';

@ApiTags('reference data')
@Controller('instruments')
export class InstrumentsController {
  constructor(
    private readonly reference: ReferenceInForce,
    private readonly published: PublishedReference,
  ) {}

  @Needs('read-reference-data')
  @Get()
  @ApiOperation({
    summary: 'Every published version of the instrument: its functions, and by what limits they are read',
  })
  @ApiOkResponse({ type: Instruments })
  @Problems(401, 503)
  async listInstruments(): Promise<Instruments> {
    const { instruments } = await this.reference.current();
    return { instruments };
  }

  @Needs('publish-reference-data')
  @Post()
  @HttpCode(201)
  @ApiOperation({
    summary: 'Publish the next version of the instrument; what was signed before is read as it was',
  })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: PublishedAnswer, description: 'In force. The same content again publishes nothing.' })
  @Problems(400, 401, 403, 409, 422, 503)
  publishInstrument(@Body() body: PublishInstrumentBody, @From() sender: Sender): Promise<PublishedAnswer> {
    return this.published.instrument(instrumentOfBody(body), sender);
  }
}
