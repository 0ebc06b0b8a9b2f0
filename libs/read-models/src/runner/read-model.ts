import type { ReadAllFilter, RecordedEvent } from '@understory/event-store';
import type { Sql } from '@understory/platform';

/** What the runner needs of a read model. */
export type ReadModel = {
  readonly name: string;
  /** Raised when the tables or the fold change: the rows are then built again from the whole log. */
  readonly version: number;
  readonly handles: ReadAllFilter;
  /** Every table it writes, and nobody else. */
  readonly tables: readonly string[];
  apply(sql: Sql, events: readonly RecordedEvent[]): Promise<void>;
};

/** A read model as its folder declares it. `Rows` is what the table keeps of one key. */
export type Declaration<Rows> = Omit<ReadModel, 'apply'> & {
  keyOf(event: RecordedEvent): string;
  load(sql: Sql, keys: readonly string[]): Promise<ReadonlyMap<string, Rows>>;
  /** Pure. `undefined` when nothing is kept of the key yet. */
  fold(rows: Rows | undefined, event: RecordedEvent): Rows | undefined;
  /** One statement a table. */
  write(sql: Sql, changed: readonly Rows[]): Promise<void>;
};

/** Folds a batch in memory: two statements however many events it has. */
export const readModel = <Rows>(declaration: Declaration<Rows>): ReadModel => ({
  name: declaration.name,
  version: declaration.version,
  handles: declaration.handles,
  tables: declaration.tables,
  apply: async (sql, events) => {
    const before = await declaration.load(sql, [...new Set(events.map((event) => declaration.keyOf(event)))]);
    const after = new Map(before);
    for (const event of events) {
      const key = declaration.keyOf(event);
      const rows = declaration.fold(after.get(key), event);
      if (rows !== undefined) after.set(key, rows);
    }
    const changed = [...after].filter(([key, rows]) => before.get(key) !== rows).map(([, rows]) => rows);
    if (changed.length > 0) await declaration.write(sql, changed);
  },
});
