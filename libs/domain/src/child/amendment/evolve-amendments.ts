import { neverReached } from '../../never-reached';
import type { RecordedChildEvent } from '../child-event';
import { actorNameOf } from '../named-act';
import type { Amendment } from './amendment';
import type { AmendmentEvent } from './amendment-event';

type Recorded = Extract<RecordedChildEvent, { readonly type: AmendmentEvent['type'] }>;

export const evolveAmendments = (amendments: readonly Amendment[], event: Recorded): readonly Amendment[] => {
  if (event.type === 'AmendmentRequested') {
    const nothingYet = { extension: null, decision: null, disagreement: null, rebuttal: null };
    return [...amendments, { ...event.data, ...nothingYet }];
  }
  const { amendmentId } = event.data;
  const change = changeBy(event);
  return amendments.map((other) => (other.amendmentId === amendmentId ? { ...other, ...change } : other));
};

const changeBy = (event: Exclude<Recorded, { readonly type: 'AmendmentRequested' }>): Partial<Amendment> => {
  switch (event.type) {
    case 'AmendmentExtended': {
      const { extendedOn, reason } = event.data;
      return { extension: { extendedOn, reason } };
    }
    case 'AmendmentAccepted': {
      const { decidedOn, correctedBy } = event.data;
      return { decision: { outcome: 'accepted', by: event.by, actorName: actorNameOf(event), decidedOn, correctedBy } };
    }
    case 'AmendmentDenied': {
      const { decidedOn, ground, reason } = event.data;
      return {
        decision: { outcome: 'denied', by: event.by, actorName: actorNameOf(event), decidedOn, ground, reason },
      };
    }
    case 'DisagreementFiled': {
      const { filedOn, filedBy, statement } = event.data;
      return { disagreement: { filedOn, filedBy, statement } };
    }
    case 'DisagreementRebutted': {
      const { rebuttedOn, statement } = event.data;
      return { rebuttal: { rebuttedOn, statement } };
    }
    default:
      return neverReached(event);
  }
};
