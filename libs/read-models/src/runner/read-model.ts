import type { BareEvent, ReadAllFilter } from '@understory/event-store';
import type { Sql } from '@understory/platform';
import { send, type Write } from './write';

/** What the runner needs of a read model. */
export type ReadModel = {
  readonly name: string;
  /** Raised when the tables or the fold change: the rows are then built again from the whole log, beside the live ones. */
  readonly version: number;
  readonly handles: ReadAllFilter;
  /**
   * Every table it writes, and nobody else. Neither here nor in what loads and writes them stands a schema: the same
   * statements fill the tables beside the live ones. What is read for people always names `read_models.`. Migrations
   * only ever add columns, with a default: a process of the version before still writes these tables meanwhile.
   */
  readonly tables: readonly string[];
  /** Reads what is kept and answers with what a batch comes to, to be written in the same transaction. */
  foldIn(sql: Sql, events: readonly BareEvent[]): Promise<readonly Write[]>;
  /** Present when what is kept of a key follows from one stream: whole streams can then be folded and written once. */
  folding?(): Folding;
};

/** Takes streams from their first event on, one stream after the other, into tables that hold nothing of them yet. */
export type Folding = {
  add(event: BareEvent): void;
  /** What is folded: of every stream, or of all but the newest, which may go on. */
  write(sql: Sql, which: 'all' | 'finished'): Promise<void>;
};

/** A read model as its folder declares it. `Rows` is what the table keeps of one key; a key is of one stream. */
export type Declaration<Rows> = Omit<ReadModel, 'foldIn' | 'folding'> & {
  keyOf(event: BareEvent): string;
  load(sql: Sql, keys: readonly string[]): Promise<ReadonlyMap<string, Rows>>;
  /** Pure. `undefined` when nothing is kept of the key yet. */
  fold(rows: Rows | undefined, event: BareEvent): Rows | undefined;
  /** One statement a table. */
  write(changed: readonly Rows[]): readonly Write[];
};

/** Folds a batch in memory: two statements however many events it has. */
export const readModel = <Rows>(declaration: Declaration<Rows>): ReadModel => ({
  name: declaration.name,
  version: declaration.version,
  handles: declaration.handles,
  tables: declaration.tables,
  foldIn: async (sql, events) => {
    const before = await declaration.load(sql, [...new Set(events.map((event) => declaration.keyOf(event)))]);
    const after = new Map(before);
    for (const event of events) {
      const key = declaration.keyOf(event);
      const rows = declaration.fold(after.get(key), event);
      if (rows !== undefined) after.set(key, rows);
    }
    const changed = [...after].filter(([key, rows]) => before.get(key) !== rows).map(([, rows]) => rows);
    return changed.length > 0 ? declaration.write(changed) : [];
  },
  folding: () => foldingOf(declaration),
});

const foldingOf = <Rows>({ keyOf, fold, write }: Declaration<Rows>): Folding => {
  const finished: Rows[] = [];
  let key: string | undefined;
  let rows: Rows | undefined;
  const finish = (): void => {
    if (rows !== undefined) finished.push(rows);
    rows = undefined;
    key = undefined;
  };
  return {
    add: (event) => {
      const next = keyOf(event);
      if (next !== key) finish();
      key = next;
      rows = fold(rows, event);
    },
    write: async (sql, which) => {
      if (which === 'all') finish();
      const changed = finished.splice(0);
      if (changed.length > 0) await send(sql, write(changed));
    },
  };
};
