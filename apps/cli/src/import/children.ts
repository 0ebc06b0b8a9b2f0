import type { Actor } from '@understory/access';
import {
  childStream,
  decideOnly,
  foldLoaded,
  handleChildCommands,
  type Directive,
  type LoadedChild,
} from '@understory/commands';
import type { Child, ChildCommand, ChildId } from '@understory/domain';
import type { Reconciled, RowsOfChild, Staging } from '@understory/interchange';
import type { ImportPorts } from './import-ports';
import { inPages } from './in-pages';

type Ports = Pick<ImportPorts, 'store' | 'keys' | 'now' | 'newCommandId'>;

export type ChildRows = { readonly line: number; readonly child: string };

export type Reconcile<Row> = {
  readonly actor: Actor;
  reconcile(child: Child, rows: readonly Row[]): Reconciled;
};

/** Streams are read for a page of children at once: few round trips, and at most some tens of megabytes. */
const page = { items: 100, weight: 5_000 };

const rowsOf = <Row>({ rows }: RowsOfChild<Row>): number => rows.length;

/**
 * Holds every child's rows against its record without writing; faults go to the staging. Answers how many children
 * there are. In a file that is faulty already the rules are not asked: what they say of half a history only confuses.
 */
export const checkChildren = async <Row extends ChildRows>(
  runtime: Ports,
  staging: Staging<Row>,
  against: Reconcile<Row>,
): Promise<number> => {
  const asksRules = (await staging.faultCount()) === 0;
  let count = 0;
  for await (const children of inPages(staging.children(), rowsOf, page)) {
    count += children.length;
    const loaded = await loadPage(runtime, children);
    for (const { rows, before } of loaded) {
      // No fault: the agency's own system may go on naming a child whose record was erased here.
      if (before.child.erased !== null) continue;
      const { commands, faults } = against.reconcile(before.child, rows);
      if (faults.length > 0) await staging.complain(faults);
      const refusal =
        faults.length > 0 || !asksRules ? null : decideOnly(before, directives(runtime, commands, against.actor));
      if (refusal !== null) await complainOfRefusal(staging, rows, refusal.code);
    }
  }
  return count;
};

export type Applied = {
  readonly appended: number;
  readonly skipped: number;
  readonly refused: number;
  /** Rows of erased records: nothing is recorded of them. */
  readonly erased: number;
};

type Count = { -readonly [Name in keyof Applied]: number };

/** Appends what each child's rows change, one append a child. */
export const applyChildren = async <Row extends ChildRows>(
  runtime: Ports,
  staging: Staging<Row>,
  against: Reconcile<Row>,
  onProgress: (children: number) => void,
): Promise<Applied> => {
  const applied: Count = { appended: 0, skipped: 0, refused: 0, erased: 0 };
  let done = 0;
  for await (const children of inPages(staging.children(), rowsOf, page)) {
    // Their keys are made together: one wait for the disk instead of one a child.
    await runtime.keys.obtainMany(children.map(({ childId }) => childId));
    await Promise.all(children.map((ofChild) => applyOne(runtime, staging, against, ofChild, applied)));
    done += children.length;
    onProgress(done);
  }
  return applied;
};

const applyOne = async <Row extends ChildRows>(
  runtime: Ports,
  staging: Staging<Row>,
  against: Reconcile<Row>,
  { childId, rows }: RowsOfChild<Row>,
  applied: Count,
): Promise<void> => {
  let skipped = 0;
  let isErased = false;
  // Reconciled again with the record as it is at the append: somebody may have written since the check.
  const outcome = await handleChildCommands(runtime, childId as ChildId, (child) => {
    isErased = child.erased !== null;
    if (isErased) return [];
    const reconciled = against.reconcile(child, rows);
    skipped = reconciled.skipped;
    return directives(runtime, reconciled.commands, against.actor);
  });
  if (isErased || (outcome.outcome === 'refused' && outcome.code === 'CHILD.ERASED')) {
    applied.erased += rows.length;
    return;
  }
  if (outcome.outcome === 'refused') {
    applied.refused += 1;
    return complainOfRefusal(staging, rows, outcome.code);
  }
  applied.appended += outcome.appended;
  applied.skipped += skipped;
};

const loadPage = async <Row extends ChildRows>(
  { store, keys }: Ports,
  page: readonly RowsOfChild<Row>[],
): Promise<readonly { readonly rows: readonly Row[]; readonly before: LoadedChild }[]> => {
  const streams = await store.readStreams(page.map(({ childId }) => childStream(childId as ChildId)));
  return Promise.all(
    page.map(async ({ childId, rows }) => {
      const id = childId as ChildId;
      return { rows, before: await foldLoaded(id, streams.get(childStream(id)) ?? [], keys) };
    }),
  );
};

const directives = (
  { now, newCommandId }: Ports,
  commands: readonly ChildCommand[],
  actor: Actor,
): readonly Directive[] => {
  const at = now();
  const correlationId = newCommandId();
  return commands.map((command) => ({
    command,
    actor,
    at,
    commandId: newCommandId(),
    correlationId,
    causationId: null,
  }));
};

const complainOfRefusal = async <Row extends ChildRows>(
  staging: Staging<Row>,
  rows: readonly Row[],
  code: string,
): Promise<void> => {
  const line = Math.min(...rows.map((row) => row.line));
  await staging.complain([
    { line, column: 'row', message: `the rules of the record refuse the rows of this child: ${code}` },
  ]);
};
