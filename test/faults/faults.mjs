#!/usr/bin/env node
// `npm run faults [-- --seed N …]`: the real processes under seeded faults, and whether the record came through whole.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setUp } from '../../apps/cli/bin/set-up.mjs';
import { readOptions, usage } from './storm/options.mjs';

const options = readOptions(process.argv.slice(2));
if (options === undefined) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}
await setUp();
const { startPostgres } = await import('./storm/postgres.mjs');
const { findRedis, startRedis } = await import('./storm/redis.mjs');
const { runQuietly } = await import('./storm/quiet-run.mjs');
const { openStorm, runStorm } = await import('./storm/storm.mjs');
const { tell } = await import('./storm/tell.mjs');
const { writeScript } = await import('./storm/script.mjs');

const say = (line = '') => void process.stdout.write(`${line}\n`);
const folder = mkdtempSync(join(tmpdir(), 'understory-faults-'));
// As root, PostgreSQL runs as another user, who must get through.
chmodSync(folder, 0o711);
const ends = [];
const interrupted = new AbortController();
// Not once: a terminal and whoever stands above it may both say so, and everything started here must be ended.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => interrupted.abort(new Error('Stopped.')));
let isWhole = false;
const redisIfThere = async () => {
  const program = findRedis();
  if (program === undefined) {
    say('NOT RUN: the queue in Redis (no redis-server was found)');
    return [];
  }
  const redis = await startRedis(program, folder);
  ends.push(redis.stop);
  return [redis];
};
try {
  const { seed, commands, children, minutes, queue } = options;
  say(`faults --seed ${seed} --commands ${commands} --children ${children} --faults ${options.faults} --queue ${queue}`);
  const bounded = () => AbortSignal.any([interrupted.signal, AbortSignal.timeout(minutes * 60_000)]);
  const postgres = await startPostgres(folder);
  ends.push(postgres.stop);
  const script = writeScript(options);
  const queues = [...(queue === 'redis' ? [] : [undefined]), ...(queue === 'postgres' ? [] : await redisIfThere())];
  const open = async (redis) => {
    const storm = await openStorm({ folder, postgres, redis, workers: options.workers });
    ends.push(storm.product.stop);
    return storm;
  };
  // Started beside the run without faults, which leaves most of a machine idle.
  const first = queues.length === 0 ? undefined : await open(queues[0]);
  const quiet = await runQuietly({ folder, postgres, script, seed, signal: bounded() });
  const whole = [];
  for (const [index, redis] of queues.entries()) {
    const storm = index === 0 ? first : await open(redis);
    whole.push(tell(await runStorm(storm, { script, options, quiet, say, signal: bounded() }), redis === undefined ? 'PostgreSQL' : 'Redis', say));
  }
  isWhole = whole.every(Boolean);
} catch (error) {
  say(`The run was cut short: ${error.stack}`);
}
for (const end of ends.reverse()) await end().catch((error) => say(error.message));
// What the processes said is what explains a fault that was found.
if (isWhole) rmSync(folder, { recursive: true, force: true });
else say(`What the processes said is kept in ${folder}`);
process.exit(isWhole ? 0 : 1);
