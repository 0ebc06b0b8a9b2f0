import type { CurrentReference } from '@understory/commands';
import type { JobKind, PeriodicTask } from '@understory/jobs';
import type { Database } from '@understory/platform';
import { modelsOfOutcomes, outcomesJob, rollUpOutcomes, waitUntilReflected } from '@understory/read-models';

export type OutcomesJobPorts = {
  readonly database: Database;
  readonly reference: CurrentReference;
};

// After everything that anybody waits for: until then the figures are computed as they are asked for.
const priority = 900;
const patienceMs = 20_000;

// What no event asks for: rows that were parked and taken in, read models of another version.
const lookEveryMs = 10 * 60_000;

/** Computes the figures of programs ahead of those who ask for them. Done twice, it is done once. */
export const outcomesKind = ({ database, reference }: OutcomesJobPorts): JobKind => ({
  name: outcomesJob.kind,
  priority,
  run: async ({ atPosition, signal }) => {
    const reflected = await waitUntilReflected(database, modelsOfOutcomes, atPosition, {
      timeoutMs: patienceMs,
      signal,
    });
    if (reflected === 'timed-out') throw Object.assign(new Error(), { code: 'OUTCOMES.MODELS_BEHIND' });
    await rollUpOutcomes(database, await reference.current(), signal);
  },
});

export const outcomesTask = ({ database, reference }: OutcomesJobPorts): PeriodicTask => ({
  name: 'outcomes',
  everyMs: lookEveryMs,
  run: async (signal) => void (await rollUpOutcomes(database, await reference.current(), signal)),
});
