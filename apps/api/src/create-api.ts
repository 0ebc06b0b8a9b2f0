import { Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { guardWith } from './admission/admission';
import { RecordScopes } from './admission/record-scopes';
import { routeAdmissionsOf, routeNamesOf } from './admission/route-admissions';
import { ApiModule } from './api-module';
import type { ApiPorts } from './api-ports';
import { boundServer } from './edge/bound-server';
import { limitBodies } from './edge/body-limits';
import { boundRequests } from './edge/bounded-requests';
import { onThisMachine, type EdgeSettings } from './edge/edge-settings';
import { takeJsonBodies } from './edge/json-bodies';
import { rateLimitsOf } from './edge/rate-limits';
import { secureHeadersOf } from './edge/secure-headers';
import { serverOptionsFor } from './edge/server-options';
import { NotInTheFuturePipe } from './fields/not-in-the-future';
import { PlainBodyPipe } from './fields/plain-body';
import { serveDocumentation } from './openapi/serve-documentation';
import { problemOfValidation } from './problems/invalid-request';
import { ProblemFilter } from './problems/problem.filter';
import { serveQueueBoard } from './queue-board/serve-queue-board';
import { Attempts } from './read-log/attempts';
import { serveWeb } from './web/serve-web';

@Module({})
class Api {}

/** The API, ready to listen or to be asked in process. Closing it leaves the ports open: they belong to the caller. */
export const createApi = async (
  ports: ApiPorts,
  imports: readonly DynamicModule[] = [],
  edge: EdgeSettings = onThisMachine,
): Promise<NestFastifyApplication> => {
  const root: DynamicModule = { module: Api, imports: [ApiModule.over(ports), ...imports] };
  const adapter = new FastifyAdapter(serverOptionsFor(edge));
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    // What is worth saying goes to the log that was handed in.
    logger: false,
    abortOnError: false,
    // Nest's own parsers would also take forms.
    bodyParser: false,
  });
  const instance = app.getHttpAdapter().getInstance();
  const { database, clock, signIn } = ports;
  const admissions = routeAdmissionsOf(app);
  boundServer(app.getHttpServer());
  await secureHeadersOf(instance);
  boundRequests(instance);
  takeJsonBodies(instance);
  limitBodies(instance, admissions);
  guardWith(instance, {
    ...{ database, clock, admissions, signIn },
    scopes: app.get(RecordScopes),
    attempts: app.get(Attempts),
    names: routeNamesOf(app),
    limits: await rateLimitsOf(instance, edge),
    publicUrl: edge.publicUrl,
  });
  app.useGlobalFilters(new ProblemFilter(ports.log));
  app.useGlobalPipes(
    new PlainBodyPipe(),
    new ValidationPipe({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      exceptionFactory: problemOfValidation,
    }),
    new NotInTheFuturePipe(ports.clock),
  );
  serveDocumentation(app);
  await serveWeb(instance);
  serveQueueBoard(instance, ports.queueBoard);
  await app.init();
  await instance.ready();
  return app;
};
