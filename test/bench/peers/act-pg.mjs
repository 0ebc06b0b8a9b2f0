import { rowOf } from '../bed/events.mjs';
import { requirePeer } from './fetch.mjs';

export const openActPg = async (url, poolSize) => {
  const { PostgresStore } = withoutHandlers(() => requirePeer('act-pg', '@rotorsoft/act-pg'));
  requirePeer('act-pg', '@rotorsoft/act').logger.level = 'error';
  const { hostname: host, port, username, password, pathname } = new URL(url);
  const store = new PostgresStore({
    host,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: pathname.slice(1),
    max: poolSize,
  });
  await store.seed();
  return {
    append: async (number) => {
      const { stream, type, data, metadata } = rowOf(number);
      const meta = { ...metadata, correlation: metadata.correlationId, causation: {} };
      await store.commit(stream, [{ name: type, data }], meta, -1);
      return 1;
    },
    close: () => store.dispose(),
  };
};

/** It ends the process in its own way on signals and errors; here that is the bench's business. */
const withoutHandlers = (load) => {
  const events = ['SIGINT', 'SIGTERM', 'uncaughtException', 'unhandledRejection'];
  const before = events.map((event) => process.listeners(event));
  const loaded = load();
  events.forEach((event, index) => {
    for (const listener of process.listeners(event))
      if (!before[index].includes(listener)) process.off(event, listener);
  });
  return loaded;
};
