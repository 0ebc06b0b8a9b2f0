import { rowOf } from '../bed/events.mjs';
import { requirePeer } from './fetch.mjs';

export const openCastore = async (url, poolSize) => {
  const { PostgresEventStorageAdapter } = requirePeer('castore', '@castore/event-storage-adapter-postgres');
  const postgres = requirePeer('castore', 'postgres');
  const quiet = { types: { bigint: postgres.BigInt }, onnotice: () => undefined };
  const { hostname: host, port, username, password, pathname } = new URL(url);
  // Its driver takes an object where it expects a URL, and only so can its pool be given the size of the others.
  const connectionString = {
    host,
    port: Number(port || 5432),
    username,
    password: decodeURIComponent(password),
    database: pathname.slice(1),
    max: poolSize,
    ...quiet,
  };
  const adapterOptions = { connectionString };
  await PostgresEventStorageAdapter.createEventTable({ ...adapterOptions, aggregateId: { type: 'UUID' } });
  const adapter = new PostgresEventStorageAdapter(adapterOptions);
  return {
    append: async (number) => {
      const { id, type, data, metadata } = rowOf(number);
      await adapter.pushEvent(
        { aggregateId: id, version: 1, type, payload: data, metadata },
        { eventStoreId: 'record' },
      );
      return 1;
    },
    close: () => adapter._sql.end(),
  };
};
