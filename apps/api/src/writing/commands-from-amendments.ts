import type {
  AcceptAmendment,
  AmendmentId,
  DenyAmendment,
  EntryRef,
  ExtendAmendment,
  FileDisagreement,
  RebutDisagreement,
  RequestAmendment,
} from '@understory/domain';
import type { AcceptAmendmentBody } from '../amendments/accept-amendment.body';
import type { DenyAmendmentBody } from '../amendments/deny-amendment.body';
import type { ExtendAmendmentBody } from '../amendments/extend-amendment.body';
import type { FileDisagreementBody } from '../amendments/file-disagreement.body';
import type { RebutDisagreementBody } from '../amendments/rebut-disagreement.body';
import type { RequestAmendmentBody } from '../amendments/request-amendment.body';

// As in `commands-from.ts`, fields are named one by one.

export const requestAmendment = (
  amendmentId: AmendmentId,
  { requestedBy, relation, asks, receivedOn }: RequestAmendmentBody,
  entry: EntryRef | null,
): RequestAmendment => ({ type: 'RequestAmendment', amendmentId, requestedBy, relation, asks, receivedOn, entry });

export const extendAmendment = (
  amendmentId: AmendmentId,
  { extendedOn, reason }: ExtendAmendmentBody,
): ExtendAmendment => ({ type: 'ExtendAmendment', amendmentId, extendedOn, reason });

export const acceptAmendment = (
  amendmentId: AmendmentId,
  { decidedOn }: AcceptAmendmentBody,
  entry: EntryRef | null,
  correction: EntryRef | null,
): AcceptAmendment => ({ type: 'AcceptAmendment', amendmentId, decidedOn, entry, correction });

export const denyAmendment = (
  amendmentId: AmendmentId,
  { decidedOn, ground, reason }: DenyAmendmentBody,
): DenyAmendment => ({ type: 'DenyAmendment', amendmentId, decidedOn, ground, reason });

export const fileDisagreement = (
  amendmentId: AmendmentId,
  { filedOn, filedBy, statement }: FileDisagreementBody,
): FileDisagreement => ({ type: 'FileDisagreement', amendmentId, filedOn, filedBy, statement });

export const rebutDisagreement = (
  amendmentId: AmendmentId,
  { rebuttedOn, statement }: RebutDisagreementBody,
): RebutDisagreement => ({ type: 'RebutDisagreement', amendmentId, rebuttedOn, statement });
