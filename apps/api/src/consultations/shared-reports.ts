import { ReadLogUnavailable, takeShare, type ReadLog } from '@understory/access';
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
      const taken = await takeShare(database, keys, token, now, ({ shareId, recordId }) =>
        this.readLog.record({
          ...{ readerId: `share-${shareId}`, readerRole: 'partner', action: 'fetchSharedReport' },
          ...{ recordIds: [recordId], readAt: now, cameFrom, outcome: 'shown' },
        }),
      );
      if (taken !== null) return taken.document;
    } catch (error) {
      throw error instanceof ReadLogUnavailable ? edgeProblem('ACCESS.READ_LOG_UNAVAILABLE') : error;
    }
    throw edgeProblem('SHARE.NOT_FOUND');
  }
}
