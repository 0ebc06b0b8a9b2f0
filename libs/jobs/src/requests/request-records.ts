import type { Position, RecordedEvent } from '@understory/event-store';
import { readSql, type Sql } from '@understory/platform';
import type { Request } from '../job-kind';
import { rankOf, type UrgencyRank } from './urgency';

const requestRecords = readSql(__dirname, 'request-records.sql');
const requestOfAll = readSql(__dirname, 'request-of-all.sql');

export type RequestsFor = (event: RecordedEvent) => readonly Request[];

type OfOne = {
  readonly kind: string;
  readonly recordId: string;
  readonly position: Position;
  readonly rank: UrgencyRank;
  readonly settleMs: number;
};
type OfAll = { readonly position: Position; readonly rank: UrgencyRank };

/**
 * Writes down what a batch of events asks for; the greatest position wins. A request of all records is one row here,
 * whatever their number: it is spread over them afterwards, page by page (`spreadRequests`). `notBefore` is the urgency
 * that nothing of this batch goes before.
 */
export const recordRequests = async (
  sql: Sql,
  events: readonly RecordedEvent[],
  requestsFor: RequestsFor,
  notBefore: UrgencyRank = rankOf('interactive'),
): Promise<void> => {
  const ofOne = new Map<string, OfOne>();
  const ofAll = new Map<string, OfAll>();
  for (const event of events) {
    const { position } = event;
    for (const request of requestsFor(event)) {
      const { kind } = request;
      if ('records' in request) {
        const rank = atLeast(notBefore, rankOf(request.urgency ?? 'background'));
        ofAll.set(kind, { position, rank: moreUrgent(rank, ofAll.get(kind)?.rank) });
      } else {
        const { recordId, settleMs = 0 } = request;
        const key = `${kind} ${recordId}`;
        const rank = atLeast(notBefore, rankOf(request.urgency ?? 'interactive'));
        ofOne.set(key, { kind, recordId, position, settleMs, rank: moreUrgent(rank, ofOne.get(key)?.rank) });
      }
    }
  }
  for (const [kind, { position, rank }] of ofAll) await sql.query(requestOfAll, [kind, position, rank]);
  const rows = [...ofOne.values()];
  if (rows.length === 0) return;
  await sql.query(requestRecords, [
    rows.map(({ kind }) => kind),
    rows.map(({ recordId }) => recordId),
    rows.map(({ position }) => position),
    rows.map(({ rank }) => rank),
    rows.map(({ settleMs }) => settleMs),
  ]);
};

const atLeast = (floor: UrgencyRank, rank: UrgencyRank): UrgencyRank => (rank < floor ? floor : rank);
const moreUrgent = (rank: UrgencyRank, other: UrgencyRank | undefined): UrgencyRank =>
  other !== undefined && other < rank ? other : rank;
