import type { Database, Sql } from '@understory/platform';
import { asBatches, type Batch } from '../batch';
import type { EventEnvelope, Position } from '../envelope';
import type { AppendInOrderOutcome } from '../event-store';
import { appendBatches } from './append-batches';
import { outcomeOf } from './append-events';

/** All or nothing: one batch that lost its stream takes the others back. Safe to send again. */
export const appendInOrder = async (
  database: Database,
  events: readonly EventEnvelope[],
): Promise<AppendInOrderOutcome> => {
  const batches = asBatches(events);
  const undone = new Error('rolled back: a batch lost its stream');
  let lost: readonly Batch[] = [];
  try {
    const position = await database.transaction(async (sql) => {
      const positions = await appendBatches(sql, batches, events);
      lost = batches.filter((_, index) => !positions.has(index));
      if (lost.length > 0) throw undone;
      return latest([...positions.values()]);
    });
    return { outcome: 'appended', position, duplicate: false };
  } catch (error) {
    const [first, ...others] = lost;
    if (error !== undone || first === undefined) throw error;
    return whyNot(database, [first, ...others], lost.length === batches.length);
  }
};

/** When all were lost they may all be there already; a part that is there is a clash with what the caller believes. */
const whyNot = async (
  sql: Sql,
  lost: readonly [Batch, ...Batch[]],
  mayBeThere: boolean,
): Promise<AppendInOrderOutcome> => {
  const positions: Position[] = [];
  for (const batch of lost) {
    const outcome = await outcomeOf(sql, batch, undefined);
    if (outcome.outcome === 'conflict') return { outcome: 'conflict', stream: batch.stream, actual: outcome.actual };
    positions.push(outcome.position);
  }
  if (mayBeThere) return { outcome: 'appended', position: latest(positions), duplicate: true };
  const [{ stream, last }] = lost;
  return { outcome: 'conflict', stream, actual: last.revision };
};

const latest = (positions: readonly Position[]): Position =>
  positions.reduce((last, each) => (each > last ? each : last));
