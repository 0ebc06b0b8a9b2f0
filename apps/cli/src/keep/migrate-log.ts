import {
  copyLog,
  eventStoreMigrations,
  openKurrentEventStore,
  postgresEventStore,
  type EventStore,
} from '@understory/event-store';
import { connect, migrate, OperatorError } from '@understory/platform';
import type { Foundation } from '../runtime/foundation';
import { alone } from './alone';

export type Direction = { readonly to?: string; readonly from?: string };

export type MigratePorts = Pick<Foundation, 'database' | 'store' | 'progress' | 'tell'>;

/** Between the store of this home and another one; positions change, so read models are built again afterwards. */
export const migrateLog = (ports: MigratePorts, { to, from }: Direction): Promise<void> => {
  const url = to ?? from;
  if (url === undefined || (to !== undefined && from !== undefined))
    throw new OperatorError('Say where: `understory migrate-log --to <url>`, or `--from <url>`.');
  return alone(ports, async () => {
    const other = await openOther(url, from === undefined);
    try {
      const here = ports.store;
      await copy(ports, from === undefined ? { from: here, to: other.store } : { from: other.store, to: here });
    } finally {
      await other.close();
    }
  });
};

const copy = async (
  { progress, tell }: MigratePorts,
  stores: { readonly from: EventStore; readonly to: EventStore },
): Promise<void> => {
  const bars = { copying: progress('copying', 'events'), checking: progress('comparing', 'events') };
  const copied = await copyLog({
    ...stores,
    onProgress: ({ phase, events, total }) => {
      if (phase === 'checking') bars.copying.stop();
      bars[phase].to(events, total);
    },
  });
  bars.copying.stop();
  bars.checking.stop();
  switch (copied.outcome) {
    case 'refused':
      throw new OperatorError(`Not copied: ${copied.problem}. Nothing was changed.`);
    case 'faulty':
      throw new OperatorError(
        `Not to be used: ${copied.problem}. Run \`understory verify\` on both, then copy into an empty store.`,
      );
    case 'copied': {
      const { events, streams, sha256 } = copied.proof;
      tell(
        `${events} events in ${streams} streams are the same in both stores, in the same order (SHA-256 of their hashes ${sha256}).`,
      );
      if (copied.heldBefore > 0) tell(`${copied.heldBefore} of them were there before.`);
      if (copied.sourceGrew) tell('The source has grown meanwhile: run this again before you change over.');
    }
  }
};

type Other = { readonly store: EventStore; close(): Promise<void> };

const openOther = async (url: string, isTarget: boolean): Promise<Other> => {
  if (/^postgres(ql)?:\/\//.test(url)) {
    const database = connect(url, { applicationName: 'understory migrate-log' });
    try {
      if (isTarget) await migrate(database, [eventStoreMigrations]);
      return { store: postgresEventStore(database), close: () => database.close() };
    } catch (error) {
      await database.close();
      throw error;
    }
  }
  if (/^(kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\//.test(url)) return openKurrent(url);
  throw new OperatorError(
    'The other store must be named as postgres://user:password@host/database or kurrentdb://user:password@host:2113.',
  );
};

const openKurrent = async (url: string): Promise<Other> => {
  const store = await openKurrentEventStore(url);
  return { store, close: () => store.close() };
};
