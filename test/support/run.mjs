#!/usr/bin/env node
// What `npm test` runs: set-up, then every check, then one closing line that counts all of them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository, say, setUp } from '../../apps/cli/bin/set-up.mjs';
import { auditPackages } from './audit.mjs';
import { runChecks } from './checks.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { findOrInstallRedis } from './find-redis.mjs';

const only = process.argv.slice(2);
const tool = (path) => join(repository, 'node_modules', path);
const run = (command, args, env = {}) =>
  spawnSync(command, args, { cwd: repository, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } }).status;

let passed = 0;
let failed = 0;
const notRun = [];
const notChecked = [];

try {
  await setUp();
} catch (error) {
  say(error.message);
  failed += 1;
}

const isReady = failed === 0;
if (isReady && only.length === 0) {
  await runChecks(({ name, ok, printed }) => {
    process.stdout.write(ok ? '' : printed);
    say(`${ok ? 'ok' : 'FAILED'}: ${name}`);
    if (ok) passed += 1;
    else failed += 1;
  });
  const { ok, told } = auditPackages();
  if (ok === null) notChecked.push(`known faults of packages (${told})`);
  else {
    say(`${ok ? 'ok' : 'FAILED'}: known faults of packages: ${told}`);
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
  const leftOut = ['/node_modules/', '/dist/', 'test/journeys/on-screen-'];
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
for (const what of notChecked) process.stdout.write(`NOT CHECKED: ${what}\n`);
for (const what of notRun) process.stdout.write(`NOT RUN: ${what}\n`);
process.exit(failed > 0 || (notRun.length > 0 && process.env.CI) ? 1 : 0);
