// Resident size, each job in a process of its own: heaps that grew in one job would hide what the next one needs.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchFolder } from './repository.mjs';
import { count, tableOf } from './table.mjs';

const run = promisify(execFile);
const mib = (bytes) => (bytes / 2 ** 20).toFixed(0);

/** `logs`: how many events → the database to work on. Each of `jobs` runs over each of them. */
export const residentTable = async (bed, jobs, logs) => {
  const measured = [];
  for (const job of jobs)
    for (const [events, url] of logs) measured.push({ job, events, ...(await measure(bed, job, url, events)) });
  bed.say('\nResident size in MiB, a process for each line');
  tableOf(
    ['', 'events', 'seconds', 'before', 'median', 'peak'],
    measured.map(({ job, events, seconds, before, median, peak }) => [
      job,
      count(events),
      seconds.toFixed(1),
      mib(before),
      mib(median),
      mib(peak),
    ]),
  ).forEach((line) => bed.say(line));
  for (const job of jobs) {
    const [small, large] = measured.filter((line) => line.job === job);
    if (large === undefined) bed.say(`no ratio rss-${job}-1m-vs-100k: measured only without --quick`);
    else {
      bed.ratio(`rss-${job}-1m-vs-100k`, large.median / small.median);
      bed.ratio(`rss-peak-${job}-1m-vs-100k`, large.peak / small.peak);
    }
  }
};

const measure = async ({ build }, job, url, events) => {
  const script = join(benchFolder, 'bed/resident-job.mjs');
  const { stdout } = await run(process.execPath, [script, build, job, String(events)], {
    env: { ...process.env, BENCH_LOG_URL: url },
  });
  return JSON.parse(stdout);
};
