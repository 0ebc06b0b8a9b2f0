import { createHash } from 'node:crypto';
import { childIdOf, loadChild } from '@understory/commands';
import { mapReadOut, type FlagReadOut } from '@understory/interchange';
import { catchUp, historyOf, listCaseload, readModels } from '@understory/read-models';
import { allFlags } from '../../apps/cli/src/read-outs/flags-command';
import { findReport } from '../../apps/cli/src/read-outs/find-report';
import { policyInForce } from '../../apps/cli/src/read-outs/policy-in-force';
import { openRuntime } from '../../apps/cli/src/runtime/open-runtime';
import type { Runtime } from '../../apps/cli/src/runtime/runtime';

/** What a home holds when all is quiet, by the agency's reference, in a form that two homes can be compared in. */
export type Outcome = {
  readonly maps: ReadonlyMap<string, string>;
  readonly histories: ReadonlyMap<string, string>;
  readonly openFlags: readonly FlagReadOut[];
  /** SHA-256 of the opened PDF. */
  readonly reports: ReadonlyMap<string, string>;
  readonly storedReports: number;
};

export const outcomeOf = async (home: string): Promise<Outcome> => {
  process.env['UNDERSTORY_HOME'] = home;
  const runtime = await openRuntime('test');
  try {
    return await read(runtime);
  } finally {
    await runtime.close();
  }
};

const read = async (runtime: Runtime): Promise<Outcome> => {
  const { database, store, keys, index } = runtime;
  await catchUp({ database, store, models: readModels });
  const { instrumentOf, lookup, policy } = await policyInForce(runtime);
  const maps = new Map<string, string>();
  const histories = new Map<string, string>();
  const reports = new Map<string, string>();
  for (const { childId } of await listCaseload(database)) {
    const { child } = await loadChild(store, keys, childId);
    const reference = child.enrolment?.reference ?? '';
    if (childIdOf(index)(reference) !== childId)
      throw new Error('A child stands under another id than its reference gives.');
    maps.set(reference, JSON.stringify(mapReadOut(child, reference, lookup, policy, instrumentOf)));
    histories.set(reference, JSON.stringify((await historyOf(database, childId)).map(withoutIds)));
    const report = await findReport(runtime)(childId);
    if (report !== null) reports.set(reference, createHash('sha256').update(report.bytes).digest('hex'));
  }
  const [stored] = await database.query<{ count: number }>(
    `select count(*)::int as count from jobs.artefact where kind = 'report'`,
  );
  return {
    maps: inOrder(maps),
    histories: inOrder(histories),
    openFlags: (await allFlags(runtime)).filter(({ status }) => status === 'open'),
    reports: inOrder(reports),
    storedReports: stored?.count ?? 0,
  };
};

/** Ids and sealed texts differ between two homes, because each has keys of its own. */
const withoutIds = (row: Awaited<ReturnType<typeof historyOf>>[number]) => {
  const { childId: _child, assessmentId: _id, effectiveEvent: _event, rater: _rater, ...facts } = row;
  return facts;
};

const inOrder = (map: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...map].sort(([one], [other]) => (one < other ? -1 : 1)));
