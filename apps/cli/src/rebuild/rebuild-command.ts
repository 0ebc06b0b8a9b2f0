import { OperatorError } from '@understory/platform';
import { readModels, rebuild, type ReadModel } from '@understory/read-models';
import type { Command } from 'commander';
import type { Foundation } from '../runtime/foundation';
import { withFoundation } from '../runtime/open-foundation';
import { untilSignal } from '../runtime/until-signal';

type Options = { readonly all?: boolean };

const names = readModels.map(({ name }) => name);

export const addRebuildCommand = (program: Command): void => {
  program
    .command('rebuild')
    .argument('[name...]', names.join(', '))
    .description(
      'build read models anew from the log, beside the ones that are read, also while the product runs; run again to go on',
    )
    .option('--all', 'all of them in one reading of the log')
    .action((wanted: readonly string[], { all = false }: Options) => {
      const models = chosen(wanted, all);
      return withFoundation('rebuild', (foundation) => rebuildNow(foundation, models));
    });
};

const chosen = (wanted: readonly string[], all: boolean): readonly ReadModel[] => {
  const unknown = wanted.find((name) => !names.some((known) => known === name));
  if (unknown !== undefined)
    throw new OperatorError(`There is no read model ${unknown}. There are: ${names.join(', ')}.`);
  if (all === wanted.length > 0) throw new OperatorError(`Name read models (${names.join(', ')}), or say --all.`);
  return all ? readModels : readModels.filter(({ name }) => wanted.includes(name));
};

/** At the first Ctrl-C the parts at hand are finished; the second run begins behind them. */
export const rebuildNow = async (
  { database, store, progress, tell }: Foundation,
  models: readonly ReadModel[],
  stopped: Promise<void> = untilSignal(),
): Promise<void> => {
  const stopping = new AbortController();
  void stopped.then(() => stopping.abort());
  const bar = progress('rebuilding', 'events');
  const start = performance.now();
  let read = 0;
  const outcome = await rebuild({
    database,
    store,
    models,
    signal: stopping.signal,
    onProgress: ({ events, share }) => {
      read = events;
      // What is left is known by its share of the streams, not by counting it first.
      bar.to(events, Math.round(events / share));
    },
  }).finally(() => bar.stop());
  const seconds = (performance.now() - start) / 1_000;
  const which = models.map(({ name }) => name).join(', ');
  switch (outcome) {
    case 'rebuilt':
      return tell(
        `Rebuilt ${which}: ${read} events in ${seconds.toFixed(1)} s (${Math.round(read / seconds)} events/s).`,
      );
    case 'stopped':
      return tell(`Stopped. Nothing that is read was changed; \`understory rebuild\` with the same names goes on.`);
    case 'held-elsewhere':
      throw new OperatorError(`Another process rebuilds one of these already: ${which}. Wait until it is done.`);
  }
};
