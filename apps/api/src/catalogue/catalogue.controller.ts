import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Problems } from '../openapi/problems';
import { csrfTokenHeader } from '../openapi/route';
import { ReferenceInForce } from '../reading/reference-in-force';
import { From, type Sender } from '../writing/sender';
import { Catalogues, PublishedAnswer } from './catalogue.answer';
import { PublishCatalogueBody } from './catalogue.body';
import { PublishedReference } from './published-reference';

@ApiTags('reference data')
@Controller('activity-catalogues')
export class CatalogueController {
  constructor(
    private readonly reference: ReferenceInForce,
    private readonly published: PublishedReference,
  ) {}

  @Get()
  @Needs('read-reference-data')
  @ApiOperation({ summary: 'The activity catalogues ever published, with author, reason, source and licence' })
  @ApiOkResponse({ type: Catalogues, description: 'The last one is what plans are proposed from.' })
  @Problems(401, 403, 503)
  async listCatalogues(): Promise<Catalogues> {
    const { catalogues } = await this.reference.current();
    const inForce = catalogues.at(-1);
    return { catalogues: catalogues.map((catalogue) => ({ ...catalogue, inForce: catalogue === inForce })) };
  }

  @Post()
  @Needs('publish-reference-data')
  @HttpCode(201)
  @ApiOperation({ summary: 'Publish an activity catalogue; it takes the place of the one in force' })
  @csrfTokenHeader
  @ApiCreatedResponse({ type: PublishedAnswer, description: 'In force. The same content again publishes nothing.' })
  @Problems(400, 401, 403, 409, 422, 503)
  async publishCatalogue(@Body() body: PublishCatalogueBody, @From() sender: Sender): Promise<PublishedAnswer> {
    const { name, source, licence, reason, activities } = body;
    return this.published.catalogue({ name, source, licence, reason, activities }, sender);
  }
}
