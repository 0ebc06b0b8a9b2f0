import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Person, Reach, ReachOfList } from '@understory/access';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { SignedIn, WithinReach } from '../admission/signed-in';
import { Reads, Writes } from '../openapi/route';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { From, type Sender } from '../writing/sender';
import { ConsultationPath } from './consultation-path';
import { AnswerWritten, ConsultationList, ConsultationWritten } from './consultation.answer';
import {
  AnswerConsultationBody,
  CloseConsultationBody,
  RequestConsultationBody,
  RevokeShareBody,
} from './consultation.body';
import { Consultations } from './consultations';
import { ListedConsultations } from './listed-consultations';

@ApiTags('consultations')
@Controller('consultations')
export class ConsultationsController {
  constructor(
    private readonly consultations: Consultations,
    private readonly listed: ListedConsultations,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('list-consultations')
  @Reads('Requests of partner organisations', ConsultationList)
  async listConsultations(
    @Query() { after }: AfterQuery,
    @WithinReach() reach: ReachOfList,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ConsultationList> {
    await this.reflection.ofReadModels(after, reply);
    return { consultations: await this.listed.within(reach) };
  }

  @Post()
  @Needs('keep-consultations')
  @Writes('Record what a partner organisation asks', ConsultationWritten)
  requestConsultation(
    @Body() body: RequestConsultationBody,
    @SignedIn() person: Person,
    @WithinReach() reach: Reach,
    @From() sender: Sender,
  ): Promise<ConsultationWritten> {
    return this.consultations.request(body, person, { reach, sender });
  }

  @Post(':consultationId/acceptance')
  @Needs('keep-consultations')
  @Writes('Accept a consultation', ConsultationWritten)
  acceptConsultation(
    @Param() { consultationId }: ConsultationPath,
    @WithinReach() reach: Reach,
    @From() sender: Sender,
  ): Promise<ConsultationWritten> {
    return this.consultations.accept(consultationId, { reach, sender });
  }

  @Post(':consultationId/answer')
  @Needs('keep-consultations')
  @Writes('Answer a consultation, in words or with a share of the report as this partner may have it', AnswerWritten)
  answerConsultation(
    @Param() { consultationId }: ConsultationPath,
    @Body() body: AnswerConsultationBody,
    @WithinReach() reach: Reach,
    @From() sender: Sender,
  ): Promise<AnswerWritten> {
    return this.consultations.answer(consultationId, body, { reach, sender });
  }

  @Post(':consultationId/revocation')
  @Needs('keep-consultations')
  @Writes('Revoke the share of a report; its link works no longer', ConsultationWritten)
  revokeShare(
    @Param() { consultationId }: ConsultationPath,
    @Body() body: RevokeShareBody,
    @WithinReach() reach: Reach,
    @From() sender: Sender,
  ): Promise<ConsultationWritten> {
    return this.consultations.revoke(consultationId, body, { reach, sender });
  }

  @Post(':consultationId/closing')
  @Needs('keep-consultations')
  @Writes('Close a consultation', ConsultationWritten)
  closeConsultation(
    @Param() { consultationId }: ConsultationPath,
    @Body() { reason }: CloseConsultationBody,
    @WithinReach() reach: Reach,
    @From() sender: Sender,
  ): Promise<ConsultationWritten> {
    return this.consultations.close(consultationId, reason, { reach, sender });
  }
}
