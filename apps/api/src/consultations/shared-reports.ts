import { findShare, ReadLogUnavailable, takeShare, type ReadLog } from '@understory/access';
import type { ChildId, LocalDate } from '@understory/domain';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { Attempts } from '../read-log/attempts';
import { doConsentsHold } from './standing-of-links';

/** What partners without an account may fetch. */
export class SharedReports {
  constructor(
    private readonly ports: Pick<ApiPorts, 'database' | 'store' | 'keys' | 'clock'>,
    private readonly readLog: ReadLog,
    private readonly attempts: Pick<Attempts, 'noteShare'>,
  ) {}

  /**
   * The read is written down before the report leaves, or it does not leave. Whatever is not in force is answered alike,
   * after the same look-ups and the same entry.
   */
  async fetch(token: string, cameFrom: string): Promise<Uint8Array> {
    const { database, keys, clock } = this.ports;
    const now = clock();
    try {
      const taken = await takeShare(database, keys, token, now, {
        holds: ({ recordId, grounds }) => this.holds(recordId, grounds, now),
        tell: async (transaction, { shareId, recordId }) => {
          const partner = { readerId: `share-${shareId}`, readerRole: 'partner', action: 'fetchSharedReport' };
          const why = { kind: 'print', purpose: 'partner-share', purposeId: shareId, recordIds: [recordId] } as const;
          const entry = { ...partner, ...why, readAt: now, cameFrom, outcome: 'shown' } as const;
          await this.readLog.recordWithin(transaction, entry);
        },
      });
      if (taken !== null) return taken.document;
    } catch (error) {
      throw error instanceof ReadLogUnavailable ? edgeProblem('ACCESS.READ_LOG_UNAVAILABLE') : error;
    }
    await this.attempts.noteShare(await findShare(database, token), cameFrom);
    throw edgeProblem('SHARE.NOT_FOUND');
  }

  private holds(recordId: string, grounds: readonly string[], now: string): Promise<boolean> {
    return doConsentsHold(this.ports, recordId as ChildId, grounds, now.slice(0, 10) as LocalDate);
  }
}
