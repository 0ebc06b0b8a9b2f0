import {
  findShare,
  ReadLogUnavailable,
  takeShare,
  type ReadEntry,
  type ReadLog,
  type TakenShare,
} from '@understory/access';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';

/** What partners without an account may fetch. */
export class SharedReports {
  constructor(
    private readonly ports: Pick<ApiPorts, 'database' | 'keys' | 'clock'>,
    private readonly readLog: ReadLog,
  ) {}

  /** The read is written down before the report leaves, or it does not leave. Whatever is not in force is answered alike. */
  async fetch(token: string, cameFrom: string): Promise<Uint8Array> {
    const { database, keys, clock } = this.ports;
    const now = clock();
    try {
      const taken = await takeShare(database, keys, token, now, (share) =>
        this.note(share, { readAt: now, cameFrom, outcome: 'shown' }),
      );
      if (taken !== null) return taken.document;
      // Whoever holds a token that was good once knows that already; the answer tells nobody else.
      const spent = await findShare(database, token);
      if (spent !== null) await this.note(spent, { readAt: now, cameFrom, outcome: 'SHARE.NOT_FOUND' });
    } catch (error) {
      throw error instanceof ReadLogUnavailable ? edgeProblem('ACCESS.READ_LOG_UNAVAILABLE') : error;
    }
    throw edgeProblem('SHARE.NOT_FOUND');
  }

  private async note(
    { shareId, recordId }: Omit<TakenShare, 'document'>,
    asked: Pick<ReadEntry, 'readAt' | 'cameFrom' | 'outcome'>,
  ): Promise<void> {
    const partner = { readerId: `share-${shareId}`, readerRole: 'partner', action: 'fetchSharedReport' };
    const why = { kind: 'print', purpose: 'partner-share', purposeId: shareId } as const;
    await this.readLog.record({ ...partner, ...why, ...asked, recordIds: [recordId] });
  }
}
