import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { ChildPath, ConsentPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { recordConsent, withdrawConsent } from '../writing/commands-from-course';
import { newConsentId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { ConsentWritten } from '../writing/written.answer';
import { RecordConsentBody } from './record-consent.body';
import { WithdrawConsentBody } from './withdraw-consent.body';

@ApiTags('consents')
@Controller('children/:childId/consents')
export class ConsentsController {
  constructor(private readonly commands: ChildCommands) {}

  @Post()
  @Needs('write-record')
  @Writes('Record a consent that was given', ConsentWritten)
  async recordConsent(
    @Param() { childId }: ChildPath,
    @Body() body: RecordConsentBody,
    @From() sender: Sender,
  ): Promise<ConsentWritten> {
    const given = await this.commands.give(childId, sender, (id) => recordConsent(newConsentId(id), body));
    return { ...writtenOf(given), consentId: newConsentId(given.commandId) };
  }

  @Post(':consentId/withdrawals')
  @Needs('write-record')
  @Writes('Record that a consent was withdrawn; it stays in the record', ConsentWritten)
  async withdrawConsent(
    @Param() { childId, consentId }: ConsentPath,
    @Body() body: WithdrawConsentBody,
    @From() sender: Sender,
  ): Promise<ConsentWritten> {
    const given = await this.commands.give(childId, sender, () => withdrawConsent(consentId, body));
    return { ...writtenOf(given), consentId };
  }
}
