import { Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { guardWith } from './admission/admission';
import { RecordScopes } from './admission/record-scopes';
import { routeAdmissionsOf, routeNamesOf } from './admission/route-admissions';
import { ApiModule } from './api-module';
import type { ApiPorts } from './api-ports';
import { NotInTheFuturePipe } from './fields/not-in-the-future';
import { PlainBodyPipe } from './fields/plain-body';
import { serveDocumentation } from './openapi/serve-documentation';
import { problemOfValidation } from './problems/invalid-request';
import { malformedUrl } from './problems/malformed-url';
import { ProblemFilter } from './problems/problem.filter';
import { serveQueueBoard } from './queue-board/serve-queue-board';
import { Attempts } from './read-log/attempts';
import { serveWeb } from './web/serve-web';

@Module({})
class Api {}

const server = {
  // Addresses and hosts are taken from the connection alone, since nothing stands in front of the API.
  trustProxy: false,
  bodyLimit: 256 * 1024,
  // A request that trickles in must not hold a connection open; an idle one is closed before most clients reuse it.
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  routerOptions: { maxParamLength: 100 },
  frameworkErrors: malformedUrl,
} as const;

/** The API, ready to listen or to be asked in process. Closing it leaves the ports open: they belong to the caller. */
export const createApi = async (
  ports: ApiPorts,
  imports: readonly DynamicModule[] = [],
): Promise<NestFastifyApplication> => {
  const root: DynamicModule = { module: Api, imports: [ApiModule.over(ports), ...imports] };
  const adapter = new FastifyAdapter(server);
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    // What is worth saying goes to the log that was handed in.
    logger: false,
    abortOnError: false,
    // Nest's own parsers would also take forms; Fastify's takes JSON and, without the next line, plain text.
    bodyParser: false,
  });
  const instance = app.getHttpAdapter().getInstance();
  instance.removeContentTypeParser('text/plain');
  const { database, clock } = ports;
  guardWith(instance, {
    database,
    clock,
    scopes: app.get(RecordScopes),
    attempts: app.get(Attempts),
    admissions: routeAdmissionsOf(app),
    names: routeNamesOf(app),
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
