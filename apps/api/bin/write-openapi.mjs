#!/usr/bin/env node
// After a build: writes down the description that the API serves.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('reflect-metadata');
const { createApi } = require('../../../dist/apps/api/src/index.js');

// Nothing is asked of the ports before a request comes in, but what of the queue is to be served.
const app = await createApi({ queueBoard: { pages: [], reads: [] } });
const { body } = await app.inject({ url: '/openapi.json', headers: { host: 'localhost' } });
writeFileSync(new URL('../openapi.json', import.meta.url), `${JSON.stringify(JSON.parse(body), null, 2)}\n`);
await app.close();
