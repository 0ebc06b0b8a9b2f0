import { lastVerification } from '@understory/event-store';
import type { Database } from '@understory/platform';
import type { LastVerification } from './verification.answer';

const never: LastVerification = { verifiedAt: null, events: 0, streams: 0, seals: 0, faultCount: 0, faults: [] };

/** What the checks of the log's hash chains have found. */
export class Verifications {
  constructor(private readonly database: Database) {}

  async last(): Promise<LastVerification> {
    return (await lastVerification(this.database)) ?? never;
  }
}
