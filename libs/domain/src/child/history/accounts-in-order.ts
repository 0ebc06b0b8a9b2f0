import type { HistoryEntry } from '../child';
import { confidences, informationSources, type HistoryStrand } from './history-event';
import type { PeriodOfLife } from '../../instrument/periods-of-life';

/**
 * What was told of one strand in one period, the account that counts first: a value before "unknown", since somebody
 * who does not know takes nothing away from somebody who does; then the newer day; on one day the surer one; and
 * between equals what they say, so that neither an id nor the order of recording shows in a picture.
 */
export const accountsInOrder = (
  history: readonly HistoryEntry[],
  period: PeriodOfLife,
  strand: HistoryStrand,
): readonly HistoryEntry[] =>
  history.filter((entry) => entry.period === period && entry.strand === strand).sort(compare);

const compare = (one: HistoryEntry, other: HistoryEntry): number =>
  Number(one.value === null) - Number(other.value === null) ||
  compareText(other.reportedOn, one.reportedOn) ||
  sureness(other) - sureness(one) ||
  informationSources.indexOf(one.source) - informationSources.indexOf(other.source) ||
  (other.value ?? 0) - (one.value ?? 0) ||
  compareText(one.entryId, other.entryId);

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);

const sureness = ({ confidence }: HistoryEntry): number => (confidence === null ? -1 : confidences.indexOf(confidence));
