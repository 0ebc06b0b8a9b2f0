import { accept, refuse, type Decision } from '../../decision';
import type { RecordHistory } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { checkAccount } from './check-account';

/** Several informants may tell of the same period: each account is an entry of its own. */
export const decideRecordHistory = (command: RecordHistory, child: EnrolledChild): Decision<ChildEventDraft> => {
  const { entryId } = command;
  if (child.history.some((other) => other.entryId === entryId)) return refuse('HISTORY.ID_TAKEN');
  if (isRetracted(child, 'history', entryId)) return refuse('HISTORY.RETRACTED');
  const account = checkAccount(command, bornMonthOf(child));
  if ('outcome' in account) return account;
  return accept({ type: 'HistoryRecorded', data: { ...account, entryId }, occurredOn: account.reportedOn });
};
