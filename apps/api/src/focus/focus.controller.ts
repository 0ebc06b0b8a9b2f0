import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Needs } from '../admission/needs';
import { essentialInForce } from '../sequence/essential-in-force';
import { Writes } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ReferenceInForce } from '../reading/reference-in-force';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { approveFocus } from '../writing/commands-from';
import { From, type Sender } from '../writing/sender';
import { Written } from '../writing/written.answer';
import { ApproveFocusBody } from './approve-focus.body';

@ApiTags('focus')
@Controller('children/:childId/focus')
export class FocusController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly reference: ReferenceInForce,
  ) {}

  @Post()
  @Needs('write-record')
  @Writes('Approve a focus: the first is the plan, every later one a move', Written)
  async approveFocus(
    @Param() { childId }: ChildPath,
    @Body() body: ApproveFocusBody,
    @From() sender: Sender,
  ): Promise<Written> {
    const essential = await essentialInForce(this.reference);
    return writtenOf(await this.commands.give(childId, sender, () => approveFocus(body, essential)));
  }
}
