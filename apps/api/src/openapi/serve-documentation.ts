import type { INestApplication } from '@nestjs/common';
import { SwaggerModule } from '@nestjs/swagger';
import { openApiDocumentOf } from './document';

/** The document at /openapi.json, and a page to read and try it at /docs. Made when it is first asked for. */
export const serveDocumentation = (app: INestApplication): void => {
  SwaggerModule.setup('docs', app, () => openApiDocumentOf(app), {
    raw: ['json'],
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: 'Understory API',
    // The page would send the document to a validator on the internet.
    swaggerOptions: { validatorUrl: null },
  });
};
