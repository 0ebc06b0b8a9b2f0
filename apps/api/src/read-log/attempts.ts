import type { ReadEntry, ReadLog, ReadOutcome } from '@understory/access';
import type { FastifyRequest } from 'fastify';
import type { Clock } from '../api-ports';
import { attemptBudget, type Party } from './attempt-budget';
import { writeDown, writeDownUnsigned, type Asked } from './write-down';

/** A share that somebody asked for, or null: the address names none that there ever was. */
type SpentShare = { readonly shareId: string; readonly recordId: string } | null;

/** Requests about a record that are turned away; bounded, since whoever is turned away can go on trying. */
export class Attempts {
  private readonly budget = attemptBudget();

  constructor(
    private readonly readLog: ReadLog,
    private readonly clock: Clock,
  ) {}

  /** `outcome` is the code of the problem that is answered, or what it hides. */
  async note(
    request: FastifyRequest,
    action: string,
    childId: string,
    outcome: ReadOutcome,
    why: Pick<Asked, 'purpose'> = {},
  ): Promise<void> {
    const { person, ip } = request;
    const kept = this.outcomeKept(person === undefined ? { address: ip } : person, outcome);
    if (kept === null) return;
    const asked = { action, kind: 'read', recordIds: [childId], outcome: kept, ...why } as const;
    if (person === undefined) await writeDownUnsigned(this.readLog, { ...asked, ...this.now(ip) });
    else await writeDown(this.readLog, this.clock, request, asked);
  }

  /** A link that opens nothing: written down and counted alike whether or not it ever did. */
  async noteShare(share: SpentShare, address: string): Promise<void> {
    const outcome = this.outcomeKept({ address }, 'SHARE.NOT_FOUND');
    if (outcome === null) return;
    const asked = { action: 'fetchSharedReport', kind: 'print', outcome } as const;
    const which: Partial<ReadEntry> =
      share === null
        ? {}
        : { readerId: `share-${share.shareId}`, recordIds: [share.recordId], purposeId: share.shareId };
    const partner = { readerRole: 'partner', purpose: 'partner-share' } as const;
    await writeDownUnsigned(this.readLog, { recordIds: [], ...asked, ...partner, ...which, ...this.now(address) });
  }

  private now(cameFrom: string) {
    return { readAt: this.clock(), cameFrom };
  }

  private outcomeKept(party: Party, outcome: ReadOutcome): ReadOutcome | null {
    const kept = this.budget.spend(party, this.clock());
    if (kept === 'passed-over') return null;
    return kept === 'last' ? 'more-not-kept' : outcome;
  }
}
