import type { ChildEvent, EventId, Rating } from '@understory/domain';
import type { BareEvent } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import type { Assessed } from './assessed';

type History = readonly Assessed[];

/** All assessments of one child: re-reading with another norm set changes every one recorded so far. */
export const foldBrainMapHistory = (history: History = [], recorded: BareEvent): History => {
  const event = childEventOf(recorded);
  switch (event.type) {
    case 'AssessmentSigned':
    case 'AssessmentCosigned':
      return [...history, signed(event, recorded)];
    case 'AssessmentCorrected':
      return changed(history, event.data.assessmentId, { ...ratingOf(event.data), effectiveEvent: idOf(recorded) });
    case 'AssessmentVoided':
      return changed(history, event.data.assessmentId, { voided: true, effectiveEvent: idOf(recorded) });
    case 'AssessmentsReread': {
      const { name, version } = event.data.normSet;
      return history.map((assessed) => ({ ...assessed, normSetName: name, normSetVersion: version }));
    }
    // The numbers stay: figures of programs are made of them.
    case 'RecordErased':
      return history.map((assessed) => ({ ...assessed, rater: '' }));
    default:
      return history;
  }
};

const signed = (
  { data }: Extract<ChildEvent, { type: 'AssessmentSigned' | 'AssessmentCosigned' }>,
  recorded: BareEvent,
): Assessed => ({
  ...ratingOf(data),
  childId: childIdOf(recorded),
  assessmentId: data.assessmentId,
  normSetName: data.normSet?.name ?? null,
  normSetVersion: data.normSet?.version ?? null,
  effectiveEvent: idOf(recorded),
  voided: false,
});

const ratingOf = ({ assessedOn, kind, ageMonths, scores, relationalHealth, rater }: Rating): Rating => ({
  assessedOn,
  kind,
  ageMonths,
  scores,
  relationalHealth,
  rater,
});

const changed = (history: History, assessmentId: string, change: Partial<Assessed>): History =>
  history.map((assessed) => (assessed.assessmentId === assessmentId ? { ...assessed, ...change } : assessed));

/** The same id under the name that the domain knows it by. */
const idOf = (recorded: BareEvent): EventId => recorded.id as string as EventId;
