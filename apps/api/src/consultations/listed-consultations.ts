import type { ReachOfList } from '@understory/access';
import { consultationStream, sealingContext } from '@understory/commands';
import type { ChildId, LocalDate } from '@understory/domain';
import { listConsultations } from '@understory/read-models';
import type { Clock } from '../api-ports';
import { referenceInList } from '../reading/opened-reference';
import type { ConsultationInList } from './consultation.answer';
import { standingOfLinks, type LinkPorts } from './standing-of-links';

/** Requests of partner organisations, as far as somebody reaches. */
export class ListedConsultations {
  constructor(
    private readonly ports: LinkPorts,
    private readonly clock: Clock,
  ) {}

  async within(reach: ReachOfList): Promise<readonly ConsultationInList[]> {
    const rows = await listConsultations(this.ports.database, reach);
    const today = this.clock().slice(0, 10) as LocalDate;
    const standingOf = await standingOfLinks(
      this.ports,
      rows.map(({ consultation }) => consultation),
      today,
    );
    const listed: ConsultationInList[] = [];
    for (const { consultationId, consultation, reference } of rows) {
      const { childId, partner, kind, receivedOn, status, answer, share } = consultation;
      const opened = await this.openerFor(childId);
      const stream = consultationStream(consultationId);
      const isShown = childId === null || reach.namesRecords;
      listed.push({
        ...{ consultationId, childId, partner, kind, receivedOn, status },
        share: share === null ? null : { ...share, ...standingOf(share) },
        reference:
          childId === null || reference === null
            ? null
            : await referenceInList(this.ports.keys, { childId, reference }, reach),
        // What is asked and answered about a child speaks of it.
        question: isShown ? opened(consultation.question, sealingContext(stream, 'question')) : null,
        note: isShown && answer !== null ? opened(answer.note, sealingContext(stream, 'note')) : null,
        answeredOn: answer?.on ?? null,
      });
    }
    return listed;
  }

  /** Opens what is sealed under the child's key; null once that is gone. What names no child is not sealed. */
  private async openerFor(childId: ChildId | null): Promise<(text: string, context: string) => string | null> {
    if (childId === null) return (text) => text;
    const key = await this.ports.keys.find(childId);
    return (text, context) => key?.open(text, context) ?? null;
  }
}
