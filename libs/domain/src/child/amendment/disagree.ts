import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import type { FileDisagreement, RebutDisagreement } from './amendment-command';
import type { ChildEventDraft } from '../child-event';
import type { EnrolledChild } from '../enrolled-child';
import { findDenied } from './find-amendment';

/** Who asked may disagree with a denial: 45 CFR 164.526(d)(2). */
export const decideFileDisagreement = (
  { amendmentId, filedOn, filedBy, statement }: FileDisagreement,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const denied = findDenied(child, amendmentId);
  if ('outcome' in denied) return denied;
  const { disagreement, decision } = denied;
  if (disagreement !== null) return refuse('AMENDMENT.DISAGREED_ALREADY');
  if (filedOn < decision.decidedOn) return refuse('AMENDMENT.BEFORE_DECISION', { decidedOn: decision.decidedOn });
  if (isBlank(filedBy)) return refuse('AMENDMENT.FILED_BY_BLANK');
  if (isBlank(statement)) return refuse('AMENDMENT.STATEMENT_BLANK');
  return accept({
    type: 'DisagreementFiled',
    data: { amendmentId, filedOn, filedBy, statement },
    occurredOn: filedOn,
  });
};

/** The agency may answer the statement: 45 CFR 164.526(d)(3). */
export const decideRebutDisagreement = (
  { amendmentId, rebuttedOn, statement }: RebutDisagreement,
  child: EnrolledChild,
): Decision<ChildEventDraft> => {
  const denied = findDenied(child, amendmentId);
  if ('outcome' in denied) return denied;
  const { disagreement, rebuttal } = denied;
  if (disagreement === null) return refuse('AMENDMENT.NO_DISAGREEMENT');
  if (rebuttal !== null) return refuse('AMENDMENT.REBUTTED_ALREADY');
  const { filedOn } = disagreement;
  if (rebuttedOn < filedOn) return refuse('AMENDMENT.BEFORE_DISAGREEMENT', { filedOn });
  if (isBlank(statement)) return refuse('AMENDMENT.STATEMENT_BLANK');
  const data = { amendmentId, rebuttedOn, statement };
  return accept({ type: 'DisagreementRebutted', data, occurredOn: rebuttedOn });
};
