#!/usr/bin/env node
// After a build: writes down for people who may do what.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { permissionPage } = require('../../../dist/libs/access/src/permission/permission-page.js');

writeFileSync(new URL('../../../libs/access/src/permission/permission-table.md', import.meta.url), permissionPage());
