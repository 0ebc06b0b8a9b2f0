import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Needs } from '../admission/needs';
import { ReadsChild } from '../openapi/route';
import { ChildPath } from '../paths/child-path';
import { AfterQuery } from '../reading/after.query';
import { Reflection } from '../reading/reflection';
import { CourseOfChild } from './course.answer';
import { CoursesOfChildren } from './courses-of-children';

@ApiTags('children')
@Controller('children/:childId/course')
export class ChildCourseController {
  constructor(
    private readonly courses: CoursesOfChildren,
    private readonly reflection: Reflection,
  ) {}

  @Get()
  @Needs('read-record')
  @ReadsChild('Where a child is and was, what was consented to, and the incidents', CourseOfChild)
  async readCourse(
    @Param() { childId }: ChildPath,
    @Query() { after }: AfterQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CourseOfChild> {
    await this.reflection.ofLog(after, reply);
    return this.courses.of(childId);
  }
}
