// The process that `resident.mjs` measures: does one job over a log and writes down how large it was meanwhile.
import { appendOne } from './append-ours.mjs';
import { requireLibrary } from './compile.mjs';
import { medianOf } from './median.mjs';
import { openOurs } from './ours.mjs';
import { readWhole, subscribeWhole, verifyWhole } from './read-ours.mjs';

const everyMs = 20;
const callers = 256;
const [build, job, events] = process.argv.slice(2);
const bed = { library: (name) => requireLibrary(build, name) };

const appendAll = async (log) => {
  const append = appendOne(bed, log);
  let asked = 0;
  const call = async () => {
    while (asked < Number(events)) await append((asked += 1));
  };
  await Promise.all(Array.from({ length: callers }, call));
};

const jobs = {
  append: appendAll,
  read: ({ store }) => readWhole(store),
  subscribe: ({ store }) => subscribeWhole(store),
  verify: ({ database }) => verifyWhole(bed, database),
};

const log = await openOurs(bed, process.env.BENCH_LOG_URL);
await log.store.head();
const before = process.memoryUsage.rss();
const sizes = [];
const sample = () => void sizes.push(process.memoryUsage.rss());
const timer = setInterval(sample, everyMs);
const start = performance.now();
await jobs[job](log);
const seconds = (performance.now() - start) / 1_000;
clearInterval(timer);
sample();
await log.close();
process.stdout.write(
  JSON.stringify({
    seconds,
    before,
    // Of the second half: by then the heap has the size it keeps.
    median: medianOf(sizes.slice(Math.floor(sizes.length / 2))),
    // Of the process as the kernel counts it, where it does: a peak between two samples counts.
    peak: Math.max(process.resourceUsage().maxRSS * 1_024, ...[before, sizes.at(-1)]),
  }),
);
process.exit(0);
