const { rmSync } = require('node:fs');

/** Ends exactly what the set-up started. */
module.exports = async () => {
  const started = globalThis.understoryTestServers;
  if (started === undefined) return;
  await started.stopPostgres?.();
  const { redis } = started;
  if (redis !== undefined && redis.exitCode === null && redis.signalCode === null) {
    const ended = new Promise((done) => redis.once('exit', done));
    redis.ref();
    redis.kill();
    await ended;
  }
  rmSync(started.folder, { recursive: true, force: true });
};
