import type { BareEvent } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import type { WaitingSignature } from './waiting-signature';

type OfChild = readonly WaitingSignature[];

/** All submissions of one child. */
export const foldWaitingSignatures = (before: OfChild = [], recorded: BareEvent): OfChild => {
  const event = childEventOf(recorded);
  switch (event.type) {
    case 'AssessmentSubmitted': {
      const { assessmentId, kind, assessedOn, submittedBy } = event.data;
      const childId = childIdOf(recorded);
      return [...before, { childId, assessmentId, kind, assessedOn, submittedBy, status: 'waiting' }];
    }
    case 'AssessmentCosigned':
      return answered(before, event.data.assessmentId, 'cosigned');
    case 'CosignatureDeclined':
      return answered(before, event.data.assessmentId, 'declined');
    default:
      return before;
  }
};

const answered = (before: OfChild, assessmentId: string, status: WaitingSignature['status']): OfChild =>
  before.map((waiting) => (waiting.assessmentId === assessmentId ? { ...waiting, status } : waiting));
