import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Writes } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { enrolChild, transferProgram } from '../writing/commands-from';
import { From, type Sender } from '../writing/sender';
import { Written } from '../writing/written.answer';
import { ChildIds } from './child-ids';
import { EnrolChildBody } from './enrol-child.body';
import { TransferProgramBody } from './transfer-program.body';

@ApiTags('children')
@Controller('children')
export class CourseController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly childIds: ChildIds,
  ) {}

  @Post()
  @Writes('Enrol a child', Written)
  async enrolChild(@Body() body: EnrolChildBody, @From() sender: Sender): Promise<Written> {
    return writtenOf(await this.commands.give(this.childIds.of(body.reference), sender, () => enrolChild(body)));
  }

  @Post(':childId/transfers')
  @Writes('Transfer a child to another program', Written)
  async transferProgram(
    @Param() { childId }: ChildPath,
    @Body() body: TransferProgramBody,
    @From() sender: Sender,
  ): Promise<Written> {
    return writtenOf(await this.commands.give(childId, sender, () => transferProgram(body)));
  }
}
