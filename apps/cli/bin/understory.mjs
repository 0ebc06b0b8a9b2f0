#!/usr/bin/env node
// The door for a newcomer: plain JavaScript over Node alone, because nothing is installed or built yet.
import { repository, say, setUp } from './set-up.mjs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Understory needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

try {
  await setUp();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

await import(pathToFileURL(join(repository, 'dist/apps/cli/src/main.js')).href);
