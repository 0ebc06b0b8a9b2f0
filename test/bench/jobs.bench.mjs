import { createRequire } from 'node:module';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openBareBullmq } from './anchors/bare-bullmq.mjs';
import { openClinic } from './bed/clinic.mjs';
import { medianOf } from './bed/median.mjs';
import { openStoredJobs } from './bed/stored-jobs.mjs';
import { openRedis } from './bed/redis.mjs';
import { count, tableOf } from './bed/table.mjs';
import { startWorker } from './bed/worker.mjs';

export const run = async (bed) => {
  const sizes = bed.quick ? { rounds: 3, jobs: 1_000, children: 60 } : { rounds: 5, jobs: 5_000, children: 400 };
  const redis = await openRedis(bed);
  const servers = [{ name: 'postgres' }, ...(redis === null ? [] : [{ name: 'redis', redisUrl: redis.url }])];
  await throughTheQueue(bed, servers, sizes);
  await reports(bed, servers, sizes);
  await redis?.close();
};

/** Everything but the drawing: event, request, queue, lock, a small artefact stored, request finished. */
const throughTheQueue = async (bed, servers, { rounds, jobs }) => {
  const { queueSettings } = bed.library('jobs');
  const contenders = [];
  for (const { name, redisUrl } of servers) {
    const bare = await openBareBullmq({ url: await bed.createDatabase(), redisUrl }, queueSettings);
    contenders.push({ name: `bare BullMQ, ${name}`, ...bare });
    contenders.push({ name: `understory, ${name}`, ...(await openStoredJobs(bed, redisUrl ?? null)) });
  }
  const measured = new Map(contenders.map(({ name }) => [name, []]));
  const heldUpMs = new Map(contenders.map(({ name }) => [name, 0]));
  for (const contender of contenders) await contender.run(Math.ceil(jobs / 5));
  for (let round = 0; round < rounds; round += 1)
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const { name, run } = contenders[(turn + round) % contenders.length];
      // A new one each time: an old one takes the time between two turns for a delay.
      const lag = monitorEventLoopDelay({ resolution: 5 });
      lag.enable();
      const start = performance.now();
      await run(jobs);
      measured.get(name).push(jobs / ((performance.now() - start) / 1_000));
      lag.disable();
      heldUpMs.set(name, Math.max(heldUpMs.get(name), lag.max / 1e6));
    }
  bed.say(`\n${count(jobs)} records change: from the append to the stored result, nothing drawn; ${rounds} rounds`);
  const row = ([name, rates]) => [
    name,
    count(medianOf(rates)),
    count(Math.min(...rates)),
    count(Math.max(...rates)),
    heldUpMs.get(name).toFixed(0),
  ];
  const head = ['', 'jobs/s', 'slowest', 'fastest', 'event loop held up at most, ms'];
  tableOf(head, [...measured].map(row)).forEach((line) => bed.say(line));
  for (const { name } of servers) {
    const bare = measured.get(`bare BullMQ, ${name}`);
    const ratios = measured.get(`understory, ${name}`).map((rate, round) => rate / bare[round]);
    bed.ratio(`jobs-stored-vs-bare-bullmq-${name}`, medianOf(ratios));
  }
  for (const { close } of contenders) await close();
};

/** The worker of the product, in a process of its own: read models, readiness and reports. */
const reports = async (bed, servers, { children }) => {
  const { quiesce } = bed.library('jobs');
  const rows = [];
  for (const { name, redisUrl } of servers) {
    const clinic = await openClinic(bed);
    for (let number = 0; number < children; number += 1) await clinic.enrol(number);
    const start = performance.now();
    const worker = await startWorker(bed, clinic, redisUrl ?? null);
    const { done, failed } = await quiesce({ database: clinic.database, store: clinic.store, since: null });
    const seconds = (performance.now() - start) / 1_000;
    const { lagMs, lagP99Ms } = await worker.stop();
    if (failed > 0) throw new Error(`${failed} jobs were given up.`);
    rows.push({ name, perSecond: done / seconds, reportsPerSecond: children / seconds, lagMs, lagP99Ms });
    await clinic.close();
  }
  const drawing = await drawnPerSecond(bed, children);
  bed.say(
    `\n${count(children)} children: readiness and report of each, drawn, sealed and stored, by one worker process`,
  );
  const head = ['', 'jobs/s', 'reports/s', 'event loop held up at most, ms', 'p99, ms'];
  const cells = rows.map(({ name, perSecond, reportsPerSecond, lagMs, lagP99Ms }) => [
    ...[
      `understory, ${name}`,
      perSecond.toFixed(1),
      reportsPerSecond.toFixed(1),
      lagMs.toFixed(0),
      lagP99Ms.toFixed(0),
    ],
  ]);
  tableOf(head, [...cells, ['drawing alone', '', drawing.toFixed(1), '', '']]).forEach((line) => bed.say(line));
  for (const { name, reportsPerSecond } of rows)
    bed.ratio(`reports-vs-drawing-alone-${name}`, reportsPerSecond / drawing);
};

/** As many threads as the worker has, nothing else to do, from a cold start as the worker's. */
const drawnPerSecond = async (bed, reportsToDraw) => {
  const { openReportRenderer } = bed.library('reports');
  const { referenceData } = bed.library('commands');
  const require = createRequire(join(bed.build, 'apps/worker/src/here.js'));
  const { buildReportOf } = require('./report-job.js');
  const { renderThreads } = require('./start-work.js');
  const { openFolderKeys } = bed.library('access');
  const clinic = await openClinic(bed);
  const childId = await clinic.enrol(1);
  const { keys } = await openFolderKeys(clinic.keysFolder);
  // The worker's own document, put aside where it would be drawn.
  let report;
  const renderer = { render: async (document) => ((report = document), new Uint8Array()) };
  await buildReportOf({ store: clinic.store, keys, reference: referenceData(clinic.store), renderer })(childId);
  const start = performance.now();
  const drawing = openReportRenderer({ threads: renderThreads });
  await Promise.all(Array.from({ length: reportsToDraw }, () => drawing.render(report)));
  const seconds = (performance.now() - start) / 1_000;
  await drawing.close();
  await clinic.close();
  return reportsToDraw / seconds;
};
