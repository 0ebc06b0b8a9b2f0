import { builtLibrary } from './built-product.mjs';

/** Waits until read models and jobs have done all there is to do, and nothing new came of it. Answers how long it took. */
export const untilQuiet = async (databaseUrl, withinMs, stopped) => {
  const { connect } = builtLibrary('platform');
  const { postgresEventStore } = builtLibrary('event-store');
  const { readModels, waitUntilReflected } = builtLibrary('read-models');
  const { quiesce } = builtLibrary('jobs');
  const begun = performance.now();
  const database = connect(databaseUrl, { applicationName: 'judge', maxConnections: 3 });
  const store = postgresEventStore(database);
  let last;
  try {
    const signal = AbortSignal.any([stopped, AbortSignal.timeout(withinMs)]);
    await quiesce({ database, store, since: null, signal, onProgress: (progress) => (last = progress) });
    const reflected = await waitUntilReflected(database, readModels.map(({ name }) => name), await store.head(), { timeoutMs: withinMs });
    return { seconds: (performance.now() - begun) / 1_000, problem: reflected === 'timed-out' ? 'the read models never reached the head' : undefined };
  } catch (error) {
    return { seconds: (performance.now() - begun) / 1_000, problem: `not quiet: ${JSON.stringify(last)}, ${error.message}` };
  } finally {
    await database.close();
  }
};
