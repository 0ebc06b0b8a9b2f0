import { pause } from './until.mjs';

const holdTheCounter = 'select position from event_store.log_head for update';
const cutConnections = `select count(pg_terminate_backend(pid))::int as cut from pg_stat_activity
  where datname = $1 and backend_type = 'client backend' and random() < $2`;
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000];
const clocks = [
  ['a day behind', -day],
  ['two hours behind', -2 * hour],
  ['a minute behind', -minute],
  ['right', 0],
  ['twenty minutes ahead', 20 * minute],
  ['two hours ahead', 2 * hour],
  ['forty days ahead', 40 * day],
];

/** Every kind of fault by its name; each answers how hard it hits and brings it. Those of Redis need the queue in Redis. */
export const kindsOfFault = ({ product, databaseName, postgres, redis, chance }) => {
  const away = (restart) => {
    const ms = chance.whole(0, 2_000);
    return { how: `away for ${ms} ms`, bring: () => restart(ms) };
  };
  const cut = (share) => ({ how: '', bring: () => postgres.query(cutConnections, [databaseName, share]) });
  const holdCounter = async () => {
    const held = await postgres.holdOpen(databaseName, holdTheCounter);
    await pause(5_000);
    await held.release();
  };
  const moveClock = () => {
    const [how, ms] = chance.pick(clocks);
    return { how, bring: () => product.setClock(ms) };
  };
  return {
    'kill-api': () => ({ how: '', bring: product.killApi }),
    'kill-worker': () => ({ how: '', bring: () => product.killWorker(chance.whole(0, 9)) }),
    'kill-everything': () => ({ how: '', bring: product.killAll }),
    'freeze-worker': () => ({ how: 'for 12 s', bring: () => product.freezeWorker(chance.whole(0, 9), 12_000) }),
    'postgres-fast': () => away((ms) => postgres.restart('fast', ms)),
    'postgres-immediate': () => away((ms) => postgres.restart('immediate', ms)),
    'cut-some': () => cut(0.3),
    'cut-all': () => cut(1),
    'hold-counter': () => ({ how: 'for 5 s', bring: holdCounter }),
    'move-clock': moveClock,
    ...(redis === undefined ? {} : { 'redis-flush': () => ({ how: '', bring: redis.flush }), 'redis-restart': () => away(redis.restart) }),
  };
};

/** Every kind as often as every other, in an order that the seed decides. */
export const drawFaults = (names, count, chance) => {
  const drawn = [];
  while (drawn.length < count) drawn.push(...chance.shuffled(names));
  return drawn.slice(0, count);
};

/** Brings the faults over the run: each at its share of the commands, at some moment after. */
export const startWeather = ({ kinds, names, commands, done, chance, onFault, signal }) => {
  const brought = {};
  const running = [];
  const shareOf = (index) => ((index + 0.5) / names.length) * commands;
  let next = 0;
  const bringAll = async () => {
    for (const [index, name] of names.entries()) {
      next = index;
      while (done() < shareOf(index)) {
        if (signal.aborted) return;
        await pause(20);
      }
      await pause(chance.whole(0, 150));
      if (signal.aborted) return;
      const { how, bring } = kinds[name]();
      onFault(how === '' ? name : `${name}, ${how}`);
      brought[name] = (brought[name] ?? 0) + 1;
      // Slow faults go on beneath the next ones; a server is restarted by one at a time.
      const fault = Promise.resolve(bring());
      if (name === 'freeze-worker' || name === 'hold-counter') running.push(fault.catch(() => undefined));
      else await fault;
    }
  };
  const over = bringAll().then(() => {
    next = Infinity;
    return Promise.all(running);
  });
  /** Commands are not given faster than faults come, or the last faults would meet a product at rest. */
  const isAhead = () => done() > shareOf(next + 0.6);
  return { brought, over, isAhead };
};
