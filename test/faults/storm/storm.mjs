import { chanceOf } from './chance.mjs';
import { openClient } from './client.mjs';
import { judgeEvents, judgeFlags, judgeParked, judgeReadModels, judgeReports } from './judge.mjs';
import { openProduct } from './product.mjs';
import { untilQuiet } from './quiet.mjs';
import { sendAll } from './send-all.mjs';
import { drawFaults, kindsOfFault, startWeather } from './weather.mjs';

const quietWithinMs = 180_000;

/** The home of a run with faults, its processes already starting. */
export const openStorm = async ({ folder, postgres, redis, workers }) => {
  const databaseName = `storm_${redis === undefined ? 'postgres' : 'redis'}`;
  await postgres.query(`create database ${databaseName}`);
  const product = await openProduct({ folder, name: databaseName, databaseUrl: postgres.urlOf(databaseName), redisUrl: redis?.url, workers });
  return { databaseName, product, postgres, redis };
};

/** One run with faults on one kind of queue, and the judgement on what it left. */
export const runStorm = async ({ databaseName, product, postgres, redis }, { script, options, quiet, say, signal }) => {
  const begun = performance.now();
  try {
    await product.ready();
    const { seed, commands, faults } = options;
    const kinds = kindsOfFault({ product, databaseName, postgres, redis, chance: chanceOf(seed, 'what exactly') });
    const chance = chanceOf(seed, 'clients');
    const client = openClient(product.address, { chance, signal });
    let done = 0;
    const weather = startWeather({
      kinds,
      names: drawFaults(namesOf(kinds, options.kinds), faults, chanceOf(seed, 'which fault')),
      commands,
      done: () => done,
      chance: chanceOf(seed, 'when'),
      onFault: (name) => say(`  ${secondsSince(begun)} s  ${done} of ${commands} commands  ${name}`),
      signal,
    });
    const [{ outcomes, staleReads }] = await Promise.all([
      sendAll(script, client, { chance, atOnce: 8, isAhead: weather.isAhead, onDone: (count) => (done = count), signal }),
      weather.over,
    ]);
    product.setClock(0);
    await product.ready();
    const quietened = await untilQuiet(postgres.urlOf(databaseName), quietWithinMs, signal);
    const endedBadly = await product.stop();
    const judged = await judge({ product, postgres, databaseName, quiet, outcomes, children: script.length });
    return {
      faults: weather.brought,
      outcomes,
      told: client.told,
      endedByThemselves: product.endedByThemselves,
      quietAfter: quietened.seconds,
      seconds: (performance.now() - begun) / 1_000,
      ...judged,
      stale: [...(quietened.problem === undefined ? [] : [quietened.problem]), ...staleReads, ...judged.stale],
      other: [...endedBadly, ...judged.other],
    };
  } finally {
    await product.stop();
  }
};

const judge = async ({ product, postgres, databaseName, quiet, outcomes, children }) => {
  const [verified, flags] = await Promise.all([product.run('verify'), product.run('flags', '--json')]);
  await postgres.query(`create database ${databaseName}_copy template ${databaseName}`);
  const [live, copy, calm] = [databaseName, `${databaseName}_copy`, quiet.databaseName].map(postgres.connect);
  try {
    const accepted = new Set([...outcomes].filter(([, outcome]) => outcome === 'accepted').map(([id]) => id));
    const events = await judgeEvents(live, calm, accepted);
    const readModels = await judgeReadModels(live, copy);
    const reports = await judgeReports(live, children);
    const open = flags.code === 0 ? judgeFlags(flags.stdout, quiet.flags) : { stale: [`the flags could not be read: ${flags.stderr}`], doubled: [], flags: 0 };
    const parked = await judgeParked(live);
    const other = [...outcomes].filter(([id, outcome]) => quiet.outcomes.get(id) !== outcome).map(([id, outcome]) => `command ${id}: ${outcome}, in a quiet run ${quiet.outcomes.get(id)}`);
    if (verified.code !== 0 || !/: intact/.test(verified.stdout)) other.push(`understory verify: ${verified.stdout}${verified.stderr}`);
    return {
      counted: { accepted: accepted.size, events: events.events, rows: readModels.rows, reports: reports.reports, flags: open.flags },
      verified: verified.stdout.trim(),
      lost: events.lost,
      doubled: [...events.doubled, ...reports.doubled, ...open.doubled],
      stale: [...readModels.stale, ...reports.stale, ...open.stale, ...parked],
      other,
    };
  } finally {
    await Promise.all([live, copy, calm].map((database) => database.close()));
  }
};

const namesOf = (kinds, wished) => {
  const names = Object.keys(kinds).filter((name) => wished === undefined || wished.includes(name));
  if (names.length === 0) throw new Error(`There is no such kind of fault; there are ${Object.keys(kinds).join(', ')}.`);
  return names;
};

const secondsSince = (begun) => ((performance.now() - begun) / 1_000).toFixed(1).padStart(6);
