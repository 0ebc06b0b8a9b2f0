import { closeShare, openShare, reaches, type Person, type Reach } from '@understory/access';
import { keepConsultation, loadChild, loadConsultation } from '@understory/commands';
import {
  mayShare,
  parseLocalDate,
  type ChildId,
  type Consultation,
  type ConsultationCommand,
  type ConsultationId,
  type LocalDate,
} from '@understory/domain';
import type { CommandId } from '@understory/event-store';
import type { RecordScopes } from '../admission/record-scopes';
import type { ApiPorts, DrawnCopy } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { refused } from '../problems/refused';
import { newConsultationId, newShareId } from '../writing/new-ids';
import type { Sender } from '../writing/sender';
import type { AnswerWritten, ConsultationWritten } from './consultation.answer';
import type { AnswerConsultationBody, RequestConsultationBody, RevokeShareBody } from './consultation.body';

type Ports = Pick<ApiPorts, 'database' | 'store' | 'keys' | 'index' | 'clock' | 'newId' | 'copy'>;
/** Who asks, and how far that reaches. */
export type Asking = { readonly sender: Sender; readonly reach: Reach };

const dayMs = 86_400_000;

/** Requests of partner organisations. One about a child out of reach is answered like one that does not exist. */
export class Consultations {
  constructor(
    private readonly ports: Ports,
    private readonly scopes: Pick<RecordScopes, 'fromLog'>,
  ) {}

  async request(body: RequestConsultationBody, person: Person, asking: Asking): Promise<ConsultationWritten> {
    const { partner, kind, question, childId, receivedOn } = body;
    if (childId !== null && !(await this.isWithin(childId, asking.reach))) throw edgeProblem('CHILD.NOT_FOUND');
    const { demonstration } = person;
    const data = { partner, kind, question, childId, receivedOn, demonstration };
    const commandId = asking.sender.commandId ?? this.ports.newId();
    const consultationId = newConsultationId(commandId);
    return this.give(consultationId, childId, { type: 'RequestConsultation', ...data }, asking.sender, commandId);
  }

  async accept(consultationId: ConsultationId, asking: Asking): Promise<ConsultationWritten> {
    const { childId } = await this.found(consultationId, asking);
    return this.give(consultationId, childId, { type: 'AcceptConsultation', on: this.today() }, asking.sender);
  }

  async close(consultationId: ConsultationId, reason: string, asking: Asking): Promise<ConsultationWritten> {
    const { childId } = await this.found(consultationId, asking);
    const command = { type: 'CloseConsultation', on: this.today(), reason } as const;
    return this.give(consultationId, childId, command, asking.sender);
  }

  async answer(consultationId: ConsultationId, body: AnswerConsultationBody, asking: Asking): Promise<AnswerWritten> {
    const consultation = await this.found(consultationId, asking);
    const { childId } = consultation;
    const { note, basis, days, maxDownloads } = body;
    const commandId = asking.sender.commandId ?? this.ports.newId();
    const shareId = newShareId(commandId);
    // A retry on another day, or after more was recorded, is still the same command.
    const before = consultation.share?.shareId === shareId ? consultation : null;
    const on = before?.answer?.on ?? this.today();
    if (basis === null || childId === null) {
      const share = basis === null ? null : { shareId, basis, days, maxDownloads, reportPosition: '', withheld: null };
      const command = { type: 'AnswerConsultation', on, note, share } as const;
      return { ...(await this.give(consultationId, childId, command, asking.sender, commandId)), sharedAt: null };
    }
    const { child } = await loadChild(this.ports.store, this.ports.keys, childId);
    if (!mayShare(child.consents, { basis, partner: consultation.kind, on })) throw edgeProblem('SHARE.NOT_ALLOWED');
    // Drawn for this partner and this ground, as consents stand today: what it keeps back is counted with the share.
    const copy = await this.ports.copy(childId, { to: 'partner', partner: consultation.kind, basis, on: this.today() });
    if (copy === null) throw edgeProblem('REPORT.NOT_BUILT');
    const { reportPosition, withheld } = before?.share ?? { ...copy, reportPosition: copy.position.toString() };
    const share = { shareId, basis, days, maxDownloads, reportPosition, withheld };
    const command = { type: 'AnswerConsultation', on, note, share } as const;
    const written = await this.give(consultationId, childId, command, asking.sender, commandId);
    return { ...written, sharedAt: await this.openLink(childId, copy, share) };
  }

  async revoke(consultationId: ConsultationId, body: RevokeShareBody, asking: Asking): Promise<ConsultationWritten> {
    const { childId, share } = await this.found(consultationId, asking);
    const { shareId, reason } = body;
    // First of all: if the rest fails, a link that is closed too early is the lesser evil.
    if (share?.shareId === shareId) await closeShare(this.ports.database, shareId);
    const command = { type: 'RevokeShare', shareId, on: this.today(), reason } as const;
    return this.give(consultationId, childId, command, asking.sender);
  }

  private async openLink(
    childId: ChildId,
    { bytes, grounds }: DrawnCopy,
    { shareId, days, maxDownloads }: { readonly shareId: string; readonly days: number; readonly maxDownloads: number },
  ): Promise<string> {
    const { database, keys, clock } = this.ports;
    const key = await keys.obtain(childId);
    const expiresAt = new Date(Date.parse(clock()) + days * dayMs).toISOString();
    const share = { shareId, recordId: childId, document: bytes, expiresAt, maxDownloads, grounds };
    return `/shared/${await openShare(database, key, share)}`;
  }

  private async give(
    consultationId: ConsultationId,
    childId: ChildId | null,
    command: ConsultationCommand,
    { actor, commandId: given }: Sender,
    commandId: CommandId = given ?? this.ports.newId(),
  ): Promise<ConsultationWritten> {
    const by = { actor, at: this.ports.clock(), commandId };
    const outcome = await keepConsultation(this.ports, consultationId, childId, command, by);
    if (outcome.outcome === 'refused') throw refused(outcome);
    return { consultationId, position: outcome.position.toString(), revision: outcome.revision };
  }

  private async found(consultationId: ConsultationId, { reach }: Asking): Promise<Consultation> {
    const consultation = await loadConsultation(this.ports.store, consultationId);
    if (consultation === null || !(await this.reachesTo(consultation, reach))) {
      throw refused({ outcome: 'refused', code: 'CONSULTATION.UNKNOWN', facts: {} });
    }
    return consultation;
  }

  private async reachesTo({ childId, demonstration }: Consultation, reach: Reach): Promise<boolean> {
    return childId === null ? demonstration || !reach.demonstrationOnly : this.isWithin(childId, reach);
  }

  private async isWithin(childId: ChildId, reach: Reach): Promise<boolean> {
    const scope = await this.scopes.fromLog(childId);
    return scope !== null && reaches(reach, scope);
  }

  private today(): LocalDate {
    const today = parseLocalDate(this.ports.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    return today;
  }
}
