import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { sessionCookie } from '../admission/session-cookie';
import { Problem } from '../problems/problem';

const description = `A treatment record for children assessed bottom-up, region by region.

Every write answers the position it was recorded at. A read given that position as \`?after=\` reflects the write, or
answers 503 with the code READ.NOT_CAUGHT_UP after two seconds. The headers \`Understory-Position\` and
\`Understory-Time\` of a read say how far it reaches. People sign in with POST /sign-in; every write after that carries the header \`x-csrf-token\`. Programs send a token of POST /own-tokens
as \`Authorization: Bearer …\` and neither. Whatever goes wrong is answered as problem details (RFC 9457) with a stable \`code\`.`;

/** The description of the API, made from the same declarations that check the requests. */
export const openApiDocumentOf = (app: INestApplication): OpenAPIObject => {
  const config = new DocumentBuilder()
    .setTitle('Understory')
    .setDescription(description)
    .setVersion('1')
    .addCookieAuth(sessionCookie, { type: 'apiKey', in: 'cookie', name: sessionCookie }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'A token of POST /own-tokens.' }, 'token')
    .addSecurityRequirements('session')
    .addSecurityRequirements('token')
    .build();
  return SwaggerModule.createDocument(app, config, {
    extraModels: [Problem],
    operationIdFactory: (_controller, method) => method,
  });
};
