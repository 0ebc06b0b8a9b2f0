import { openClinic } from './bed/clinic.mjs';
import { watchFreshness } from './bed/freshness.mjs';
import { medianOf, quantileOf } from './bed/median.mjs';
import { openRedis } from './bed/redis.mjs';
import { count, tableOf } from './bed/table.mjs';
import { startWorker } from './bed/worker.mjs';

const everyMs = 10;
const warmUpSeconds = 3;

export const run = async (bed) => {
  const { seconds, children } = bed.quick ? { seconds: 10, children: 40 } : { seconds: 60, children: 40 };
  const redis = await openRedis(bed);
  await follow(bed, 'postgres', null, { seconds, children });
  if (redis !== null) await follow(bed, 'redis', redis.url, { seconds, children });
  await redis?.close();
};

/** The appends come at their own pace, whether or not the worker keeps up. */
const follow = async (bed, name, redisUrl, { seconds, children }) => {
  const { quiesce } = bed.library('jobs');
  const clinic = await openClinic(bed);
  const childIds = [];
  for (let number = 0; number < children; number += 1) childIds.push(await clinic.enrol(number));
  const worker = await startWorker(bed, clinic, redisUrl);
  await quiesce({ database: clinic.database, store: clinic.store, since: null });
  // At the same pace, so that neither what is compiled at its first use nor the opening of connections counts.
  await deliverAtPace(clinic, childIds, warmUpSeconds, watchFreshness(clinic.database));
  await quiesce({ database: clinic.database, store: clinic.store, since: null });
  clinic.appendsMs.length = 0;

  const { delivered, took, visibleMs, reportMs } = await deliverAtPace(
    clinic,
    childIds,
    seconds,
    watchFreshness(clinic.database),
  );
  const { lagMs } = await worker.stop();

  const append = medianOf(clinic.appendsMs);
  bed.say(
    `\n${name}: ${count(delivered / took)} doses/s of ${children} children for ${took.toFixed(0)} s; ` +
      `event loop of the worker held up at most ${lagMs.toFixed(0)} ms`,
  );
  const row = (of, ms) => [of, medianOf(ms).toFixed(1), quantileOf(ms, 0.99).toFixed(1), Math.max(...ms).toFixed(1)];
  const rows = [
    row('append', clinic.appendsMs),
    row('committed → visible row', visibleMs),
    row('committed → finished report', reportMs),
  ];
  tableOf(['ms', 'p50', 'p99', 'most'], rows).forEach((line) => bed.say(line));
  const of = redisUrl === null ? '' : `-${name}`;
  bed.ratio(`visible-p50-vs-append-p50${of}`, medianOf(visibleMs) / append);
  bed.ratio(`visible-p99-vs-append-p50${of}`, quantileOf(visibleMs, 0.99) / append);
  bed.ratio(`report-p50-vs-append-p50${of}`, medianOf(reportMs) / append);
  bed.ratio(`report-p99-vs-append-p50${of}`, quantileOf(reportMs, 0.99) / append);
  await clinic.close();
};

const deliverAtPace = async (clinic, childIds, seconds, watch) => {
  const appends = [];
  const start = performance.now();
  for (let number = 0; number < (seconds * 1_000) / everyMs; number += 1) {
    const dueIn = start + number * everyMs - performance.now();
    if (dueIn > 0) await new Promise((resolve) => setTimeout(resolve, dueIn));
    const childId = childIds[number % childIds.length];
    appends.push(clinic.deliverDose(childId).then((position) => watch.committed(childId, position)));
  }
  await Promise.all(appends);
  const took = (performance.now() - start) / 1_000;
  return { delivered: appends.length, took, ...(await watch.allSeen()) };
};
