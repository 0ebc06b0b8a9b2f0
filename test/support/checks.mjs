// The checks that need no test: they run beside one another, since each of them keeps only one core busy.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../../apps/cli/bin/set-up.mjs';

const tool = (path) => join(repository, 'node_modules', path);

/** Each lane goes through its checks one after another; linting takes as long as all the others together. */
const lanes = [
  [['lint', [tool('eslint/bin/eslint.js'), '-c', 'test/rules/eslint.config.mjs', 'apps', 'libs', 'test']]],
  [
    ['types', [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
    ['types of the web app', [tool('typescript/bin/tsc'), '-p', 'apps/web/tsconfig.json']],
    ['the client of the API is fresh', ['apps/web/bin/write-client.mjs', '--check']],
    ['layers', [tool('dependency-cruiser/bin/dependency-cruise.mjs'), '-c', 'test/rules/layers.cjs', 'apps', 'libs']],
    ['format', [tool('prettier/bin/prettier.cjs'), '--config', 'test/rules/prettier.json', '--check', 'apps/**/*.{ts,tsx}', '!apps/web/src/api/schema.ts', 'libs/**/*.ts', 'test/**/*.ts']],
  ],
];

/** Calls `tell` with each check as it ends: its name, whether it holds, and what it printed. */
export const runChecks = async (tell) => {
  await Promise.all(
    lanes.map(async (lane) => {
      for (const [name, args] of lane) tell({ name, ...(await run(args)) });
    }),
  );
};

const run = (args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
    child.once('error', (error) => resolve({ ok: false, printed: `${printed}${error.message}\n` }));
    child.once('close', (status) => resolve({ ok: status === 0, printed }));
  });
