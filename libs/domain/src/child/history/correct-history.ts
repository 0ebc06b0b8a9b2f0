import { accept, refuse, type Decision } from '../../decision';
import { isBlank } from '../../is-blank';
import { sameFacts } from '../../same-facts';
import type { CorrectHistory } from '../child-command';
import type { ChildEventDraft } from '../child-event';
import { bornMonthOf, type EnrolledChild } from '../enrolled-child';
import { isRetracted } from '../retraction/is-retracted';
import { accountOf } from './account-of';
import { checkAccount } from './check-account';

/** Replaces the whole account; one that should not be there at all is taken back. */
export const decideCorrectHistory = (command: CorrectHistory, child: EnrolledChild): Decision<ChildEventDraft> => {
  const { entryId, reason } = command;
  const entry = child.history.find((other) => other.entryId === entryId);
  if (entry === undefined) {
    return isRetracted(child, 'history', entryId) ? refuse('HISTORY.RETRACTED') : refuse('HISTORY.UNKNOWN');
  }
  if (isBlank(reason)) return refuse('REASON.BLANK');
  const account = checkAccount(command, bornMonthOf(child));
  if ('outcome' in account) return account;
  if (sameFacts(account, accountOf(entry))) return refuse('HISTORY.UNCHANGED');
  const data = { ...account, entryId, supersedes: entry.effectiveEvent, reason };
  return accept({ type: 'HistoryCorrected', data, occurredOn: entry.firstOccurredOn });
};
