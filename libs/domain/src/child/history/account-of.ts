import type { HistoryAccount } from './history-event';

/** The account alone, out of a command, an event or the record. */
export const accountOf = (from: HistoryAccount): HistoryAccount => ({
  period: from.period,
  strand: from.strand,
  value: from.value,
  confidence: from.confidence,
  source: from.source,
  reportedOn: from.reportedOn,
  note: from.note,
  about: from.about,
  factKind: from.factKind,
  person: from.person,
});
