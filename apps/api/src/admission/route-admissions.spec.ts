import { Controller, Get, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Needs, Public } from './needs';
import { routeAdmissionsOf, type RouteAdmissions } from './route-admissions';

@Controller('records/:recordId')
class Named {
  @Get()
  @Needs('read-record')
  read(): void {
    return;
  }

  @Post('notes')
  @Needs('write-record')
  write(): void {
    return;
  }

  @Get('/help')
  @Public()
  help(): void {
    return;
  }
}

@Controller()
class Unnamed {
  @Get('forgotten')
  forgotten(): void {
    return;
  }
}

const admissionsOf = async (...controllers: readonly (new () => object)[]): Promise<RouteAdmissions> => {
  @Module({ controllers: [...controllers] })
  class House {}
  const app = await NestFactory.createApplicationContext(House, { logger: false });
  try {
    return routeAdmissionsOf(app);
  } finally {
    await app.close();
  }
};

describe('what routes ask for', () => {
  it('is what their decorators name', async () =>
    expect([...(await admissionsOf(Named))]).toEqual([
      ['GET /records/:recordId', 'read-record'],
      ['POST /records/:recordId/notes', 'write-record'],
      ['GET /records/:recordId/help', 'public'],
    ]));

  it('is never left open: a route without a name does not boot', async () =>
    expect(admissionsOf(Named, Unnamed)).rejects.toThrow('GET /forgotten (forgotten) names no action'));
});
