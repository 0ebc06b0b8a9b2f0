import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { PublishedAnswer } from '../catalogue/catalogue.answer';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { ReferenceInForce } from '../reading/reference-in-force';
import { From, type Sender } from '../writing/sender';
import { NormSets } from './norm-sets.answer';
import { normSetsOf } from './norm-sets-of';
import { NormsPublishing } from './norms-publishing';
import { NormsRereading } from './norms-rereading';
import { NormsRereadings, RereadingProgress } from './norms-rereading.answer';
import { NormsTrial } from './norms-trial.answer';
import { RereadBody } from './reread.body';
import { NormsFileBody, PublishNormsBody } from './publish-norms.body';

@ApiTags('reference data')
@Controller('norm-sets')
export class NormSetsController {
  constructor(
    private readonly reference: ReferenceInForce,
    private readonly publishing: NormsPublishing,
    private readonly rereading: NormsRereading,
  ) {}

  @Needs('read-reference-data')
  @Get()
  @ApiOperation({ summary: 'Every published version of the age-typical values, and who published it why' })
  @ApiOkResponse({ type: NormSets })
  @Problems(401, 503)
  async listNormSets(): Promise<NormSets> {
    return normSetsOf(await this.reference.current());
  }

  @Needs('publish-reference-data')
  @Post('trial')
  @HttpCode(200)
  @ApiOperation({ summary: 'Check a norms file and hold it against the norms in force; nothing is written' })
  @csrfTokenHeader
  @ApiOkResponse({ type: NormsTrial })
  @Problems(400, 401, 403, 503)
  tryNorms(@Body() body: NormsFileBody): Promise<NormsTrial> {
    return this.publishing.tryOut(body);
  }

  @Needs('publish-reference-data')
  @Post()
  @HttpCode(201)
  @ApiOperation({ summary: 'Publish norms from a file; assessments recorded from now on are read with them' })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: PublishedAnswer, description: 'In force. The same content again publishes nothing.' })
  @Problems(400, 401, 403, 409, 422, 503)
  publishNorms(@Body() body: PublishNormsBody, @From() sender: Sender): Promise<PublishedAnswer> {
    return this.publishing.publish(body, sender);
  }

  @Needs('publish-reference-data')
  @Get('rereading')
  @ApiOperation({ summary: 'How much is read with which norms now, and how far a rereading is' })
  @ApiOkResponse({ type: NormsRereadings })
  @Problems(401, 403, 503)
  readRereading(): Promise<NormsRereadings> {
    return this.rereading.standing();
  }

  @Needs('publish-reference-data')
  @Post('rereading')
  @HttpCode(202)
  @ApiOperation({ summary: 'Read every assessment recorded so far with these norms from now on; goes on by itself' })
  @csrfTokenHeader
  @ApiAcceptedResponse({ type: RereadingProgress, description: 'It has begun.' })
  @Problems(400, 401, 403, 409, 503)
  rereadWithNorms(@Body() body: RereadBody, @From() sender: Sender): Promise<RereadingProgress> {
    return this.rereading.start(body, sender);
  }
}
