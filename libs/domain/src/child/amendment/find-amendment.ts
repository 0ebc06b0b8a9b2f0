import type { LocalDate } from '../../calendar/local-date';
import { refuse, type Refusal } from '../../decision';
import type { AmendmentId } from '../../ids';
import type { Child } from '../child';
import type { Amendment } from './amendment';

type Amendments = Pick<Child, 'amendments'>;

export const findAmendment = ({ amendments }: Amendments, amendmentId: AmendmentId): Amendment | Refusal =>
  amendments.find((other) => other.amendmentId === amendmentId) ?? refuse('AMENDMENT.UNKNOWN');

/** The request that is still to be decided, for what is done about it on a day. */
export const findUndecided = (child: Amendments, amendmentId: AmendmentId, on: LocalDate): Amendment | Refusal => {
  const amendment = findAmendment(child, amendmentId);
  if ('outcome' in amendment) return amendment;
  const { decision, receivedOn } = amendment;
  if (decision !== null) return refuse('AMENDMENT.DECIDED_ALREADY', { outcome: decision.outcome });
  return on < receivedOn ? refuse('AMENDMENT.BEFORE_RECEIVED', { receivedOn }) : amendment;
};

/** The denied request that a statement is about. */
export const findDenied = (
  child: Amendments,
  amendmentId: AmendmentId,
): (Amendment & { readonly decision: { readonly decidedOn: LocalDate } }) | Refusal => {
  const amendment = findAmendment(child, amendmentId);
  if ('outcome' in amendment) return amendment;
  const { decision } = amendment;
  return decision?.outcome === 'denied' ? { ...amendment, decision } : refuse('AMENDMENT.NOT_DENIED');
};
