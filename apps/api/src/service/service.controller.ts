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
  @ApiOperation({ summary: 'Whether the product and its database answer, and the read models keep up', security: [] })
  @ApiOkResponse({ type: Health, description: 'Both answer; the status says whether everything keeps up.' })
  readHealth(): Promise<Health> {
    return this.service.health();
  }

  @Get()
  @Public()
  @ApiExcludeEndpoint()
  @Redirect('/app/', 302)
  home(): void {
    return;
  }
}
