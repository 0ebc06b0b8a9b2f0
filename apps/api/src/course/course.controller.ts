import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Person, Reach } from '@understory/access';
import { Needs } from '../admission/needs';
import { SignedIn, WithinReach } from '../admission/signed-in';
import { Writes } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { edgeProblem } from '../problems/edge-problems';
import { ChildCommands, writtenOf } from '../writing/child-commands';
import { changeCareTeam, enrolChild, transferProgram } from '../writing/commands-from';
import { From, type Sender } from '../writing/sender';
import { Written } from '../writing/written.answer';
import { correctIdentity, dischargeChild, readmitChild } from '../writing/commands-from-course';
import { ChildIds } from './child-ids';
import { ChildDischargedAnswer } from './course.answer';
import { CoursesOfChildren } from './courses-of-children';
import { CorrectIdentityBody } from './correct-identity.body';
import { DischargeChildBody } from './discharge-child.body';
import { EnrolChildBody } from './enrol-child.body';
import { ReadmitChildBody } from './readmit-child.body';
import { TransferProgramBody } from './transfer-program.body';

@ApiTags('children')
@Controller('children')
export class CourseController {
  constructor(
    private readonly commands: ChildCommands,
    private readonly childIds: ChildIds,
    private readonly courses: CoursesOfChildren,
  ) {}

  @Post()
  @Needs('enrol-record')
  @Writes('Enrol a child', Written)
  async enrolChild(
    @Body() body: EnrolChildBody,
    @From() sender: Sender,
    @SignedIn() { accountId, demonstration }: Person,
    @WithinReach() { programs }: Reach,
  ): Promise<Written> {
    if (programs !== null && !programs.includes(body.program)) throw edgeProblem('ACCESS.NOT_ALLOWED');
    const enrol = () => enrolChild(body, demonstration);
    // Whoever enrols a child treats it until somebody changes the team: nobody would find it otherwise.
    const team = changeCareTeam([accountId], body.enrolledOn);
    return writtenOf(await this.commands.give(this.childIds.of(body.reference), sender, enrol, team));
  }

  @Post(':childId/identity-corrections')
  @Needs('correct-identity')
  @Writes(
    'Correct the birth month or the reference; signed ages stay, and the reference before goes on finding the child',
    Written,
  )
  async correctIdentity(
    @Param() { childId }: ChildPath,
    @Body() body: CorrectIdentityBody,
    @From() sender: Sender,
  ): Promise<Written> {
    const wanted = body.reference === null ? null : this.childIds.of(body.reference);
    return writtenOf(await this.commands.correctIdentity(childId, sender, correctIdentity(body), wanted));
  }

  @Post(':childId/transfers')
  @Needs('transfer-record')
  @Writes('Transfer a child to another program', Written)
  async transferProgram(
    @Param() { childId }: ChildPath,
    @Body() body: TransferProgramBody,
    @From() sender: Sender,
  ): Promise<Written> {
    return writtenOf(await this.commands.give(childId, sender, () => transferProgram(body)));
  }
  @Post(':childId/discharges')
  @Needs('discharge-record')
  @Writes('Discharge a child; says whether the closing assessment is missing', ChildDischargedAnswer)
  async dischargeChild(
    @Param() { childId }: ChildPath,
    @Body() body: DischargeChildBody,
    @From() sender: Sender,
  ): Promise<ChildDischargedAnswer> {
    const written = writtenOf(await this.commands.give(childId, sender, () => dischargeChild(body)));
    return { ...written, ...(await this.courses.closingOf(childId)) };
  }

  @Post(':childId/readmissions')
  @Needs('discharge-record')
  @Writes('Readmit a child that was discharged', Written)
  async readmitChild(
    @Param() { childId }: ChildPath,
    @Body() body: ReadmitChildBody,
    @From() sender: Sender,
  ): Promise<Written> {
    return writtenOf(await this.commands.give(childId, sender, () => readmitChild(body)));
  }
}
