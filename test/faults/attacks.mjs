#!/usr/bin/env node
// `npm run attacks [-- --seed N …]`: the real server under seeded attacks, over loopback, and whether anything gave way.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from '../../apps/cli/bin/set-up.mjs';
import { readOptions, usage } from './attacks/options.mjs';

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
await setUp();
const { runAttacks } = await import('./attacks/run-attacks.mjs');

const say = (line = '') => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'understory-attacks-'));
// As root, PostgreSQL runs as another user, who must get through.
chmodSync(folder, 0o711);
let withstood = false;
try {
  withstood = await runAttacks({ folder, options, say });
} catch (error) {
  say(`The run was cut short: ${error.stack}`);
}
rmSync(folder, { recursive: true, force: true });
process.exit(withstood ? 0 : 1);
