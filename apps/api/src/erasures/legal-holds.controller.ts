import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { Writes } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { newLegalHoldId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { LegalHoldPath } from './erasure-path';
import { LiftLegalHoldBody, PlaceLegalHoldBody } from './erasure.body';
import { LegalHoldWritten } from './erasures.answer';

@ApiTags('erasures')
@Controller('children/:childId/legal-holds')
export class LegalHoldsController {
  constructor(private readonly commands: ChildCommands) {}

  @Post()
  @Needs('keep-legal-holds')
  @Writes('Place a legal hold: while it stands the record is not erased', LegalHoldWritten)
  async placeLegalHold(
    @Param() { childId }: ChildPath,
    @Body() { placedOn, authority, reason }: PlaceLegalHoldBody,
    @From() sender: Sender,
  ): Promise<LegalHoldWritten> {
    const given = await this.commands.giveAboutRecord(childId, sender, (id) => ({
      ...{ type: 'PlaceLegalHold', holdId: newLegalHoldId(id), placedOn, authority, reason },
    }));
    return { ...writtenOf(given), holdId: newLegalHoldId(given.commandId) };
  }

  @Post(':holdId/liftings')
  @Needs('keep-legal-holds')
  @Writes('Lift a legal hold; it stays in the record with its end', LegalHoldWritten)
  async liftLegalHold(
    @Param() { childId, holdId }: LegalHoldPath,
    @Body() { liftedOn, authority, reason }: LiftLegalHoldBody,
    @From() sender: Sender,
  ): Promise<LegalHoldWritten> {
    const given = await this.commands.giveAboutRecord(childId, sender, () => ({
      ...{ type: 'LiftLegalHold', holdId, liftedOn, authority, reason },
    }));
    return { ...writtenOf(given), holdId };
  }
}
