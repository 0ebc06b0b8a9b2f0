import type { Command } from 'commander';
import { childIdOfStream, childStream, foldLoaded } from '@understory/commands';
import { flagReadOuts, type FlagReadOut } from '@understory/interchange';
import { catchUp, listFlags, readinessFlags } from '@understory/read-models';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { printJson } from './print-json';

const childrenAtOnce = 200;

export const addFlagsCommand = (program: Command): void => {
  program
    .command('flags')
    .description('every readiness flag of every child, with its criteria')
    .option('--json', 'as JSON (the only form so far)')
    .action(() => withRuntime('flags', async (runtime) => printJson(await allFlags(runtime))));
};

/** The read model says which children have flags; what a flag says is folded from the log. */
export const allFlags = async ({ database, store, keys }: Runtime): Promise<readonly FlagReadOut[]> => {
  await catchUp({ database, store, models: [readinessFlags] });
  const flagged = [...new Set((await listFlags(database)).map(({ childId }) => childId))];
  const found: FlagReadOut[] = [];
  for (let start = 0; start < flagged.length; start += childrenAtOnce) {
    const streams = await store.readStreams(flagged.slice(start, start + childrenAtOnce).map(childStream));
    for (const [stream, events] of streams) {
      const childId = childIdOfStream(stream);
      if (childId === null) continue;
      const { child } = await foldLoaded(childId, events, keys);
      found.push(...flagReadOuts(child, child.enrolment?.reference ?? ''));
    }
  }
  return found.sort((one, other) => (one.child < other.child ? -1 : one.child > other.child ? 1 : 0));
};
