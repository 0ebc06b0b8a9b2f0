import type { BlindIndex } from '@understory/access';
import {
  childIdOf,
  childStream,
  handleChildCommands,
  type RecordPorts,
  type referenceData,
} from '@understory/commands';
import { parseLocalDate } from '@understory/domain';
import { demonstrationClinic, type DemonstrationChild } from './demonstration-clinic';
import { inForceOf, type InForce } from './script/in-force';

export type LoadPorts = RecordPorts & {
  readonly index: BlindIndex;
  readonly reference: Pick<ReturnType<typeof referenceData>, 'current'>;
};

export type LoadOptions = {
  /** The UTC day of the load, YYYY-MM-DD. */
  readonly asOf: string;
  readonly onProgress?: (done: number, total: number) => void;
  /** Ends the load after the children under way; what was loaded stays, and the next load goes on from there. */
  readonly signal?: AbortSignal;
  /** Another number makes another clinic. */
  readonly seed?: number;
};

export type Loaded = { readonly loaded: number; readonly skipped: number; readonly events: number };

/** The clinic that the product is shown with. Of the seeds tried, this one tells a bit of everything. */
export const shownSeed = 1;

// Sealing and hashing keep one core busy; more children at once would only hold more histories in memory.
const childrenAtOnce = 4;

/** Puts the made-up clinic on record, each child in one append, and leaves alone a child who is there already. */
export const loadDemonstrationClinic = async (ports: LoadPorts, options: LoadOptions): Promise<Loaded> => {
  const { asOf, onProgress, signal, seed = shownSeed } = options;
  const lastUtcDay = parseLocalDate(asOf);
  if (lastUtcDay === null) throw new Error(`${asOf} is not a day; write YYYY-MM-DD.`);
  const children = demonstrationClinic({ seed, asOf: lastUtcDay, inForce: await currentlyInForce(ports) });

  const waiting = children.values();
  let loaded = 0;
  let skipped = 0;
  let events = 0;
  const loadNext = async (): Promise<void> => {
    for (const child of waiting) {
      if (signal?.aborted) return;
      const appended = await loadChild(ports, child);
      events += appended;
      if (appended > 0) loaded += 1;
      else skipped += 1;
      onProgress?.(loaded + skipped, children.length);
    }
  };
  await Promise.all(Array.from({ length: childrenAtOnce }, loadNext));
  return { loaded, skipped, events };
};

const loadChild = async (ports: LoadPorts, { reference, script }: DemonstrationChild): Promise<number> => {
  const childId = childIdOf(ports.index)(reference);
  if ((await ports.store.headOfStream(childStream(childId))) !== null) return 0;
  const outcome = await handleChildCommands(ports, childId, ({ enrolment }) => (enrolment === null ? script() : []));
  if (outcome.outcome === 'done') return outcome.appended;
  throw new Error(`The history of ${reference} was refused at step ${outcome.index}: ${outcome.code}.`);
};

const currentlyInForce = async ({ reference }: LoadPorts): Promise<InForce> => {
  const { normSetInForce, policy } = await reference.current();
  if (normSetInForce === null || policy === null) {
    throw new Error('No norms or no readiness policy are in force; publish them before loading the demonstration.');
  }
  return inForceOf(normSetInForce, policy);
};
