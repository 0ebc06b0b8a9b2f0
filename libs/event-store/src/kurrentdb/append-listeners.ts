import { pause } from '@understory/platform';
import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { jitterMs } from './asking';
import { liveEvents } from './live-events';

export type AppendListeners = {
  add(wake: () => void): () => void;
  wakeAll(): void;
  close(): void;
};

const resume = { firstWaitMs: 200, longestWaitMs: 30_000 };

/** One subscription for all who wait, held while anybody does; it only wakes, so what it misses is found by looking. */
export const appendListeners = (client: () => KurrentDBClient): AppendListeners => {
  const listeners = new Set<() => void>();
  let listening: AbortController | null = null;
  const wakeAll = (): void => listeners.forEach((wake) => setImmediate(wake));

  const listen = async ({ signal }: AbortController): Promise<void> => {
    for (let failures = 1; !signal.aborted; failures += 1) {
      const live = liveEvents(client(), 'end', 1_000);
      for (;;) {
        const given = await live.next(1_000, 60_000, signal);
        if (signal.aborted || given === 'dropped') break;
        if (given === 'idle') continue;
        failures = 0;
        wakeAll();
      }
      live.close();
      await pause(jitterMs(Math.max(1, failures), resume), signal);
      wakeAll();
    }
  };

  return {
    wakeAll,
    add: (wake) => {
      listeners.add(wake);
      if (listening === null) void listen((listening = new AbortController()));
      return () => {
        listeners.delete(wake);
        if (listeners.size > 0) return;
        listening?.abort();
        listening = null;
      };
    },
    close: () => {
      listening?.abort();
      listening = null;
    },
  };
};
