import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Reads } from '../openapi/route';
import { LastVerification } from './verification.answer';
import { Verifications } from './verifications';

@ApiTags('auditing')
@Controller('verification')
export class VerificationController {
  constructor(private readonly verifications: Verifications) {}

  @Get()
  @Needs('read-verification')
  @Reads('What the last `understory verify` found', LastVerification)
  readVerification(): Promise<LastVerification> {
    return this.verifications.last();
  }
}
