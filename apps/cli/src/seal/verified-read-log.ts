import { verifyEmergencies, verifyReadLog, type ReadLogVerification, type SealedHead } from '@understory/access';
import { sealedReadLogHeads } from '@understory/commands';
import type { Fault } from '@understory/event-store';
import type { Foundation } from '../runtime/foundation';

/** Holds the read log against its own chain and against what the sealed log says of it. */
export const verifiedReadLog = async ({
  database,
  store,
}: Pick<Foundation, 'database' | 'store'>): Promise<ReadLogVerification> => {
  const heads = await sealedReadLogHeads(store);
  const found = await verifyReadLog(database, heads.filter(isReadable));
  const unreadable = heads.length - found.seals;
  const faults = [
    ...found.faults,
    ...(unreadable === 0 ? [] : [`${unreadable} statements about it are none that this version knows`]),
    ...(await verifyEmergencies(database)),
  ];
  return { ...found, faults };
};

const isReadable = (head: SealedHead | null): head is SealedHead => head !== null;

export const readLogFaults = ({ faults }: ReadLogVerification): readonly Fault[] =>
  faults.map((what) => ({ stream: 'the read log', revision: null, position: null, what }));

export const verdictOfReadLog = ({ entries, unchained, seals, faults }: ReadLogVerification): string => {
  const verdict = faults.length === 0 ? 'intact' : `NOT intact, ${faults.length} faults`;
  const older = unchained === 0 ? '' : `, ${unchained} of them older than the chain`;
  return `${entries} entries in the read log${older}: ${verdict} (${seals} seals checked)`;
};
