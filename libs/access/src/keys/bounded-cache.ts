/** Remembers what was used last, at most `limit` entries, each for at most `maxAgeMs`. */
export type BoundedCache<Value> = {
  recall(name: string): Value | undefined;
  remember(name: string, value: Value): void;
  forget(name: string): void;
};

type Entry<Value> = { readonly value: Value; readonly since: number };

export const boundedCache = <Value>(limit: number, maxAgeMs: number, now: () => number): BoundedCache<Value> => {
  // A map keeps the order of insertion: the first one is the one unused for longest.
  const entries = new Map<string, Entry<Value>>();
  return {
    recall: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      entries.delete(name);
      if (now() - entry.since >= maxAgeMs) return undefined;
      entries.set(name, entry);
      return entry.value;
    },
    remember: (name, value) => {
      entries.delete(name);
      entries.set(name, { value, since: now() });
      const [oldest] = entries.keys();
      if (entries.size > limit && oldest !== undefined) entries.delete(oldest);
    },
    forget: (name) => {
      entries.delete(name);
    },
  };
};
