#!/usr/bin/env node
// `npm run bench <name> [--quick]`: one file a bench beside this one, found by its name.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from '../../apps/cli/bin/set-up.mjs';
import { benchFolder, repository } from './bed/repository.mjs';

const names = readdirSync(benchFolder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''));
const [name, ...options] = process.argv.slice(2);
const unknown = options.filter((option) => option !== '--quick');

if (name === undefined || unknown.length > 0 || !existsSync(join(benchFolder, `${name}.bench.mjs`))) {
  process.stderr.write(`npm run bench <${names.join('|')}> [-- --quick]\n`);
  process.exit(2);
}

if (!existsSync(join(repository, 'node_modules/pg'))) install();
const { layBed } = await import('./bed/bed.mjs');
// One of the peers reads `package.json` of the folder it is started in.
process.chdir(repository);
const { run } = await import(pathToFileURL(join(benchFolder, `${name}.bench.mjs`)).href);
const bed = await layBed(name, { quick: options.includes('--quick') || process.env.npm_config_quick === 'true' });
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void bed.clear().finally(() => process.exit(1)));
let failure;
try {
  await run(bed);
} catch (error) {
  failure = error;
  // At once: what a library of a peer says when its database goes away would bury it.
  process.stderr.write(`${error.stack}\n`);
}
await bed.clear();
process.exit(failure === undefined ? 0 : 1);
