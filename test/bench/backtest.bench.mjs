import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { eventsOfChild, fillChildLog } from './bed/child-log.mjs';
import { medianOf } from './bed/median.mjs';
import { openOurs } from './bed/ours.mjs';
import { count, tableOf } from './bed/table.mjs';

const sampleMs = 20;

export const run = async (bed) => {
  const children = bed.quick ? 10_000 : 100_000;
  const rounds = 3;
  const events = children * eventsOfChild;
  const url = await fillChildLog(bed, children);
  const ours = await openOurs(bed, url);
  const { backtestInThreads, runBacktest } = bed.library('read-models');
  const cores = availableParallelism();
  const { demonstrationNormSet, readinessPolicyV1 } = bed.library('domain');
  const policies = { inForce: readinessPolicyV1, draft: draftOf(readinessPolicyV1) };
  let found;
  let answer;
  const backtest = (run) => async () => {
    const told = createHash('sha256');
    found = await run({
      store: ours.store,
      policies,
      normSets: [demonstrationNormSet],
      onChildren: (differing) => differing.forEach((child) => told.update(child.childId)),
    });
    const digest = `${told.digest('hex')} ${JSON.stringify(found.totals)}`;
    answer ??= digest;
    if (found.outcome !== 'done' || found.totals.children !== children || digest !== answer)
      throw new Error(
        `the backtest ended as ${found.outcome} with ${found.totals.children} children, or another answer`,
      );
  };
  const ways = {
    read: () => readAll(ours.store),
    byStream: () => readByStream(ours.store),
    oneThread: backtest(runBacktest),
    backtest: backtest(backtestInThreads({ connectionString: url, threads: Math.min(4, cores), niceness: 0 })),
  };
  bed.say(`a draft policy over ${count(events)} events, ${rounds} interleaved rounds after one to warm up`);
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  const sizes = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, work] of Object.entries(ways)) {
      const timer = setInterval(
        () => void (name === 'backtest' && round > 0 && sizes.push(process.memoryUsage.rss())),
        sampleMs,
      );
      const start = performance.now();
      await work();
      clearInterval(timer);
      if (round > 0) times[name].push((performance.now() - start) / 1_000);
    }
  }
  const { totals } = found;
  bed.say(`${count(totals.evaluations)} evaluations under each policy; ${JSON.stringify(totals.moves)}`);
  tableOf(
    ['', 'events/s'],
    [
      ['the log read, readAll', count(events / medianOf(times.read))],
      ['the log read by stream, without metadata', count(events / medianOf(times.byStream))],
      ['a backtest in one thread', count(events / medianOf(times.oneThread))],
      [`understory backtest, ${Math.min(4, cores)} threads`, count(events / medianOf(times.backtest))],
    ],
  ).forEach((line) => bed.say(line));
  bed.ratio('backtest-vs-read', ratioTo(times.read, times.backtest));
  bed.ratio('backtest-one-thread-vs-read', ratioTo(times.read, times.oneThread));
  bed.ratio('backtest-vs-read-by-stream', ratioTo(times.byStream, times.backtest));
  const half = Math.floor(sizes.length / 2);
  const [first, second] = [sizes.slice(0, half), sizes.slice(half)].map((part) => medianOf(part) / 2 ** 20);
  bed.say(
    `resident size, median of the first half of the rounds ${first.toFixed(0)} MiB, of the second ${second.toFixed(0)} MiB, peak ${(Math.max(...sizes) / 2 ** 20).toFixed(0)} MiB`,
  );
  bed.ratio('rss-backtest-second-vs-first-half', second / first);
  await ours.close();
};

const ratioTo = (read, ours) => medianOf(ours.map((seconds, round) => read[round] / seconds));

const readAll = (store) => countOf(store.readAll(null));

const readByStream = async (store) =>
  countOf(store.readByStream({ from: 'child-', before: 'child-~', upTo: await store.head(), pageSize: 2_000 }));

/** Looks at what costs, as the bench of reading does. */
const countOf = async (pages) => {
  let events = 0;
  for await (const page of pages) for (const { data } of page) events += data === undefined ? 0 : 1;
  return events;
};

/** Most kinds of criteria, nested, and other limits than those in force. */
const draftOf = (inForce) => ({
  ...inForce,
  version: inForce.version + 1,
  up: {
    all: [
      { criterion: 'rated-functions', atLeastPercent: 80 },
      {
        any: [
          { criterion: 'percent-held', atLeastPercent: 60, assessments: 2 },
          { criterion: 'gain', atLeastPoints: 6 },
        ],
      },
      { criterion: 'lower-regions', atLeastPercent: 55 },
      { criterion: 'dose-since-focus', atLeastPercent: 50 },
    ],
  },
  back: {
    any: [
      { criterion: 'step-back', underPercent: 55 },
      { criterion: 'reliable-fall', reliability: 0.9, standardDeviationPoints: 8, source: 'invented for the bench' },
    ],
  },
  withdrawal: { criterion: 'newest-older', moreThanDays: 365 },
});
