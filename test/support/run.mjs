#!/usr/bin/env node
// What `npm test` runs: set-up, then every check, then one closing line that counts all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository, say, setUp } from '../../apps/cli/bin/set-up.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { findOrInstallRedis } from './find-redis.mjs';

const only = process.argv.slice(2);
const tool = (path) => join(repository, 'node_modules', path);
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status;

const checks = [
  ['types', [tool('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json']],
  ['types of the web app', [tool('typescript/bin/tsc'), '-p', 'apps/web/tsconfig.json']],
  ['the client of the API is fresh', ['apps/web/bin/write-client.mjs', '--check']],
  ['lint', [tool('eslint/bin/eslint.js'), '-c', 'test/rules/eslint.config.mjs', 'apps', 'libs', 'test']],
  ['layers', [tool('dependency-cruiser/bin/dependency-cruise.mjs'), '-c', 'test/rules/layers.cjs', 'apps', 'libs']],
  ['format', [tool('prettier/bin/prettier.cjs'), '--config', 'test/rules/prettier.json', '--check', 'apps/**/*.{ts,tsx}', '!apps/web/src/api/schema.ts', 'libs/**/*.ts', 'test/**/*.ts']],
];

let passed = 0;
let failed = 0;
const notRun = [];

try {
  await setUp();
} catch (error) {
  say(error.message);
  failed += 1;
}

const isReady = failed === 0;
if (isReady && only.length === 0) {
  for (const [name, args] of checks) {
    const ok = run(process.execPath, args) === 0;
    say(`${ok ? 'ok' : 'FAILED'}: ${name}`);
    if (ok) passed += 1;
    else failed += 1;
  }
}

if (isReady) {
  const redis = findOrInstallRedis(say);
  if (redis === null) notRun.push('the job tests on Redis (no redis-server was found and it could not be installed)');
  const browser = findOrInstallBrowser(say);
  if (browser === null) notRun.push('the journeys in the browser (no Chromium was found and it could not be installed)');
  // Jest calls a file without a test a failure.
  const leftOut = ['/node_modules/', '/dist/', 'test/journeys/(clinician|program-manager|auditor)[.]'];
  const withoutBrowser = ['--passWithNoTests', ...leftOut.map((pattern) => `--testPathIgnorePatterns=${pattern}`)];
  const folder = mkdtempSync(join(tmpdir(), 'understory-test-'));
  const results = join(folder, 'results.json');
  const status = run(
    process.execPath,
    [
      tool('jest/bin/jest.js'),
      ...(browser === null ? withoutBrowser : []),
      '-c',
      'test/support/jest.config.cjs',
      '--json',
      `--outputFile=${results}`,
      '--forceExit',
      ...only,
    ],
    {
      ...(redis === null ? {} : { UNDERSTORY_TEST_REDIS_SERVER: redis }),
      ...(browser === null ? {} : { UNDERSTORY_TEST_BROWSER: browser }),
    },
  );
  if (existsSync(results)) {
    const { numPassedTests, numFailedTests, numFailedTestSuites, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(results, 'utf8'));
    passed += numPassedTests;
    failed += numFailedTests + numRuntimeErrorTestSuites;
    if (status !== 0 && failed === 0) failed += Math.max(1, numFailedTestSuites);
  } else failed += 1;
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`${passed} passed, ${failed} failed\n`);
for (const what of notRun) process.stdout.write(`NOT RUN: ${what}\n`);
process.exit(failed > 0 || (notRun.length > 0 && process.env.CI) ? 1 : 0);
