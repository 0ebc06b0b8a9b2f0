import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Person } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { SignedIn } from '../admission/signed-in';
import { Reads, Writes } from '../openapi/route';
import { AccountPath } from '../people/account-path';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { newCertificationId, newTrainingId } from '../writing/new-ids';
import { From, type Sender } from '../writing/sender';
import { CertificationPath, TrainingPath } from './staff-path';
import { StaffRecordsOfPeople } from './staff-records';
import {
  CertificationPolicyWritten,
  CertificationWritten,
  OwnStaffRecord,
  StaffRecords,
  TrainingWritten,
} from './staff.answer';
import {
  CertificationPolicyBody,
  EndCertificationBody,
  GrantCertificationBody,
  RecordTrainingBody,
  StrikeOutTrainingBody,
} from './staff.body';

const nobody = 'No such person, or nothing like it is recorded of them.';

@ApiTags('people')
@Controller()
export class StaffController {
  constructor(
    private readonly staff: StaffRecordsOfPeople,
    private readonly reflection: Reflection,
  ) {}

  @Get('staff-records')
  @Needs('read-staff-records')
  @Reads('Certifications and training of everybody', StaffRecords)
  async listStaffRecords(
    @Query() { after }: AfterQuery,
    @SignedIn() asker: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StaffRecords> {
    await this.reflection.ofReadModels(after, reply);
    return this.staff.list(asker);
  }

  @Get('own-staff-record')
  @Needs('read-own-staff-record')
  @Reads('The own certifications and training', OwnStaffRecord)
  async readOwnStaffRecord(
    @Query() { after }: AfterQuery,
    @SignedIn() asker: Person,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OwnStaffRecord> {
    await this.reflection.ofReadModels(after, reply);
    return this.staff.own(asker);
  }

  @Post('people/:accountId/certifications')
  @Needs('manage-staff-records')
  @Writes('Record a certification of a person', CertificationWritten, nobody)
  async grantCertification(
    @Param() { accountId }: AccountPath,
    @Body() { what, grantedOn, expiresOn, issuer }: GrantCertificationBody,
    @SignedIn() administrator: Person,
    @From() sender: Sender,
  ): Promise<CertificationWritten> {
    const { commandId, ...written } = await this.staff.keep(administrator, accountId, sender, (id) => ({
      type: 'GrantCertification',
      ...{ certificationId: newCertificationId(id), what, grantedOn, expiresOn, issuer },
    }));
    return { ...written, certificationId: newCertificationId(commandId) };
  }

  @Post('people/:accountId/certifications/:certificationId/ending')
  @Needs('manage-staff-records')
  @Writes('End a certification before it expires', CertificationWritten, nobody)
  async endCertification(
    @Param() { accountId, certificationId }: CertificationPath,
    @Body() { on, reason }: EndCertificationBody,
    @SignedIn() administrator: Person,
    @From() sender: Sender,
  ): Promise<CertificationWritten> {
    const command = { type: 'EndCertification', certificationId, on, reason } as const;
    const { commandId: _, ...written } = await this.staff.keep(administrator, accountId, sender, () => command);
    return { ...written, certificationId };
  }

  @Post('people/:accountId/trainings')
  @Needs('manage-staff-records')
  @Writes('Record a completed training of a person', TrainingWritten, nobody)
  async recordTraining(
    @Param() { accountId }: AccountPath,
    @Body() { component, quarterHours, on }: RecordTrainingBody,
    @SignedIn() administrator: Person,
    @From() sender: Sender,
  ): Promise<TrainingWritten> {
    const { commandId, ...written } = await this.staff.keep(administrator, accountId, sender, (id) => ({
      type: 'RecordTraining',
      ...{ trainingId: newTrainingId(id), component, quarterHours, on },
    }));
    return { ...written, trainingId: newTrainingId(commandId) };
  }

  @Post('people/:accountId/trainings/:trainingId/striking-out')
  @Needs('manage-staff-records')
  @Writes('Strike out a training that was entered by mistake', TrainingWritten, nobody)
  async strikeOutTraining(
    @Param() { accountId, trainingId }: TrainingPath,
    @Body() { reason }: StrikeOutTrainingBody,
    @SignedIn() administrator: Person,
    @From() sender: Sender,
  ): Promise<TrainingWritten> {
    const { commandId: _, ...written } = await this.staff.keep(administrator, accountId, sender, (__, today) => ({
      type: 'StrikeOutTraining',
      ...{ trainingId, on: today, reason },
    }));
    return { ...written, trainingId };
  }

  @Post('certification-policy')
  @Needs('manage-staff-records')
  @Writes('Decide whether a rating counts only when a certified person signs or co-signs', CertificationPolicyWritten)
  publishCertificationPolicy(
    @Body() body: CertificationPolicyBody,
    @From() sender: Sender,
  ): Promise<CertificationPolicyWritten> {
    return this.staff.publishPolicy(sender, body);
  }
}
