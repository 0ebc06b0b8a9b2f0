import type { Command } from 'commander';
import { childIdOfStream, childStream, foldLoaded } from '@understory/commands';
import type { ChildId } from '@understory/domain';
import { flagReadOuts, type FlagReadOut } from '@understory/interchange';
import { catchUp, listFlags, readinessFlags } from '@understory/read-models';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { logRead } from './log-read';
import { printJson } from './print-json';
import { tellWhatIsParked } from './tell-what-is-parked';

const childrenAtOnce = 200;

export const addFlagsCommand = (program: Command): void => {
  program
    .command('flags')
    .description('every readiness flag of every child, with its criteria')
    .option('--json', 'as JSON (the only form so far)')
    .action(() => withRuntime('flags', flags));
};

const flags = async (runtime: Runtime): Promise<void> => {
  const flagged = await flaggedChildren(runtime);
  const found = await flagsOf(runtime, flagged);
  await logRead(runtime, 'understory flags', flagged);
  printJson(found);
};

export const allFlags = async (runtime: Runtime): Promise<readonly FlagReadOut[]> =>
  flagsOf(runtime, await flaggedChildren(runtime));

/** The read model says which children have flags; what a flag says is folded from the log. */
const flaggedChildren = async ({ database, store, tell }: Runtime): Promise<readonly ChildId[]> => {
  await catchUp({ database, store, models: [readinessFlags] });
  await tellWhatIsParked(database, readinessFlags.name, tell);
  return [...new Set((await listFlags(database)).map(({ childId }) => childId))];
};

const flagsOf = async ({ store, keys }: Runtime, flagged: readonly ChildId[]): Promise<readonly FlagReadOut[]> => {
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
