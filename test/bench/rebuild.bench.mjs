import { openRebuildSql } from './anchors/rebuild-sql.mjs';
import { eventsOfChild, fillChildLog } from './bed/child-log.mjs';
import { medianOf } from './bed/median.mjs';
import { openOurs } from './bed/ours.mjs';
import { count, tableOf } from './bed/table.mjs';

const sampleMs = 20;
const upserts = 2_000;

export const run = async (bed) => {
  const children = bed.quick ? 10_000 : 100_000;
  const rounds = 3;
  const events = children * eventsOfChild;
  const url = await fillChildLog(bed, children);
  const ours = await openOurs(bed, url);
  const sql = await openRebuildSql(url);
  const { rebuild, readModels } = bed.library('read-models');
  const rebuildOnce = async () => {
    const start = performance.now();
    const outcome = await rebuild({ database: ours.database, store: ours.store, models: readModels });
    if (outcome !== 'rebuilt') throw new Error(`the rebuild ended as ${outcome}`);
    return (performance.now() - start) / 1_000;
  };
  bed.say(`all read models from ${count(events)} events, ${rounds} interleaved rounds after one to warm up`);
  await rebuildOnce();
  await sql.rebuild();
  const differing = await sql.differing();
  if (differing.length > 0) throw new Error(`SQL made other rows than the folds: ${differing.join(', ')}`);
  bed.say('both made the same rows');

  const times = { ours: [], sql: [] };
  const sizes = [];
  for (let round = 0; round < rounds; round += 1) {
    times.sql.push(await sql.rebuild());
    const timer = setInterval(() => sizes.push(process.memoryUsage.rss()), sampleMs);
    times.ours.push(await rebuildOnce());
    clearInterval(timer);
  }
  const perUpsert = await upsertOneByOne(ours, readModels, bed);
  const rates = [
    ['understory rebuild --all', events / medianOf(times.ours)],
    ['pure SQL, INSERT … SELECT over jsonb', events / medianOf(times.sql)],
    [`one transaction an event (${count(upserts)} of them)`, perUpsert],
  ];
  tableOf(
    ['', 'events/s'],
    rates.map(([name, rate]) => [name, count(rate)]),
  ).forEach((line) => bed.say(line));
  bed.ratio('rebuild-vs-sql', medianOf(times.ours.map((seconds, round) => times.sql[round] / seconds)));
  bed.ratio('rebuild-vs-upsert', rates[0][1] / perUpsert);
  const half = Math.floor(sizes.length / 2);
  const [first, second] = [sizes.slice(0, half), sizes.slice(half)].map((part) => medianOf(part) / 2 ** 20);
  bed.say(
    `resident size, median of the first half of the rounds ${first.toFixed(0)} MiB, of the second ${second.toFixed(0)} MiB, peak ${(Math.max(...sizes) / 2 ** 20).toFixed(0)} MiB`,
  );
  bed.ratio('rss-rebuild-second-vs-first-half', second / first);
  await ours.close();
};

/** Read, modify, write and the checkpoint, for every event and every read model that handles it. */
const upsertOneByOne = async ({ database, store }, models) => {
  let done = 0;
  const start = performance.now();
  for await (const page of store.readAll(null, { streamPrefix: 'child-' }, upserts)) {
    for (const event of page) {
      await database.transaction(async (sql) => {
        await sql.query(`set local search_path to read_models`);
        for (const model of models) {
          await sql.query('update read_models.checkpoint set moved_at = now() where name = $1', [model.name]);
          if (!(model.handles.types?.includes(event.type) ?? true)) continue;
          for (const [statement, values] of await model.foldIn(sql, [event])) await sql.query(statement, values);
        }
      });
      done += 1;
    }
    break;
  }
  return done / ((performance.now() - start) / 1_000);
};
