import { localDateOfOffsetDateTime } from '../../calendar/offset-date-time';
import { refuse, type Decision } from '../../decision';
import type { DeliverDoses } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { decideDeliverDose } from './deliver-dose';

/** A day of the busiest plan has fewer; more at once is a file to import. */
export const mostDosesAtOnce = 50;

const list = 'doses';

/** All of them or none. `place` in a refusal counts from 1. */
export const decideDeliverDoses = ({ doses }: DeliverDoses, child: EnrolledChild): Decision<ChildEventDraft> => {
  if (doses.length === 0) return refuse('DOSES.NONE');
  if (doses.length > mostDosesAtOnce) return refuse('DOSES.TOO_MANY', { doses: doses.length, to: mostDosesAtOnce });
  const events: ChildEventDraft[] = [];
  const ids = new Set<string>();
  const moments = new Set<string>();
  for (const [index, dose] of doses.entries()) {
    const place = index + 1;
    const decision = decideDeliverDose({ type: 'DeliverDose', ...dose }, child);
    if (decision.outcome === 'refused') return refuse(decision.code, { ...decision.facts, list, place });
    const moment = `${dose.interventionId} ${localDateOfOffsetDateTime(dose.deliveredAt)?.instant ?? ''}`;
    if (ids.has(dose.doseId) || moments.has(moment)) {
      return refuse('DOSE.ALREADY_DELIVERED', { deliveredAt: dose.deliveredAt, list, place });
    }
    ids.add(dose.doseId);
    moments.add(moment);
    events.push(...decision.events);
  }
  return { outcome: 'accepted', events };
};
