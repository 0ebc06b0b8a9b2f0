import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { Reads } from '../openapi/route';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { LastVerification } from './verification.answer';
import { Verifications } from './verifications';

@ApiTags('auditing')
@Controller('verification')
export class VerificationController {
  constructor(
    private readonly verifications: Verifications,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-verification')
  @Reads('What the last `understory verify` found', LastVerification)
  async readVerification(
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LastVerification> {
    await this.reflection.ofLog(after, reply);
    return this.verifications.last();
  }
}
