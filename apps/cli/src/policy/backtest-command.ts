import { childStream, sealingContext } from '@understory/commands';
import type { RecordKeys } from '@understory/access';
import { OperatorError } from '@understory/platform';
import type { BacktestOfChild } from '@understory/read-models';
import type { Command } from 'commander';
import { logRead } from '../read-outs/log-read';
import { policyInForce } from '../read-outs/policy-in-force';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { untilSignal } from '../runtime/until-signal';
import { backtestWith } from './backtest-with';
import { jsonBacktest, textBacktest, type BacktestPrinter, type ShownChild } from './print-backtest';
import { readPolicyFile } from './read-policy-file';

type Options = { readonly json?: boolean };

export const addBacktestCommand = (program: Command): void => {
  program
    .command('backtest')
    .argument('<file>', 'a policy, as JSON')
    .description('what a draft policy would have proposed over all histories, beside the one in force; writes nothing')
    .option('--json', 'as JSON')
    .action((file: string, { json = false }: Options) =>
      withRuntime('backtest', (runtime) => backtest(runtime, file, json ? jsonBacktest() : textBacktest())),
    );
};

/** At the first Ctrl-C the page at hand is finished and what was found so far is printed. */
export const backtest = async (
  runtime: Runtime,
  file: string,
  printer: BacktestPrinter,
  stopped: Promise<void> = untilSignal(),
): Promise<void> => {
  const draft = await readPolicyFile(file, runtime.tell);
  if (draft === null) {
    process.exitCode = 2;
    return;
  }
  const { policy: inForce, normSets } = await policyInForce(runtime);
  const stopping = new AbortController();
  void stopped.then(() => stopping.abort());
  const bar = runtime.progress('replaying', 'events');
  const total = Number((await runtime.store.head()) ?? 0);
  printer.begin(inForce.version);
  const { outcome, totals, events } = await backtestWith(runtime, { mostThreads: 4, niceness: 0 })({
    store: runtime.store,
    policies: { inForce, draft: { ...draft, version: inForce.version + 1 } },
    normSets,
    signal: stopping.signal,
    onProgress: (read) => bar.to(read, Math.max(total, read)),
    onChildren: async (children) => {
      const shown = children.filter(printer.shows);
      await logRead(
        runtime,
        'understory backtest',
        shown.map(({ childId }) => childId),
      );
      for (const child of shown) printer.child(await named(child, runtime.keys));
    },
  }).finally(() => bar.stop());
  printer.end(totals, outcome);
  if (outcome === 'stopped') throw new OperatorError('Stopped. What is printed covers a part of the children.');
  runtime.tell(`${events} events of ${totals.children} children replayed; nothing was written.`);
};

/** By the agency's own reference; of an erased record, by none. */
const named = async (child: BacktestOfChild, keys: RecordKeys): Promise<ShownChild> => {
  const { childId, reference, ...found } = child;
  const key = await keys.find(childId);
  const isOpen = key !== null && reference !== null;
  return {
    childId,
    child: isOpen ? key.open(reference, sealingContext(childStream(childId), 'reference')) : null,
    ...found,
  };
};
