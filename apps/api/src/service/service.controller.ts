import { Controller, Get, Redirect } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../admission/needs';
import { Health } from './health.answer';
import { Service } from './service';

@ApiTags('service')
@Controller()
export class ServiceController {
  constructor(private readonly service: Service) {}

  @Get('health')
  @Public()
  @ApiOperation({ summary: 'Whether the product and its database answer', security: [] })
  @ApiOkResponse({ type: Health, description: 'Both answer.' })
  async readHealth(): Promise<Health> {
    await this.service.assertAnswers();
    return { status: 'ok' };
  }

  @Get()
  @Public()
  @ApiExcludeEndpoint()
  @Redirect('/app/', 302)
  home(): void {
    return;
  }
}
