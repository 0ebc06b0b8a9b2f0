import type { Confidence, HistoryStrand, InformationSource, LocalDate, PeriodOfLife } from '@understory/domain';
import type { ChosenAccount } from './history-table';

/** A form being filled in. `value` is empty until something is chosen: nobody says "unknown" by forgetting a field. */
export type AccountDraft = {
  readonly period: PeriodOfLife;
  readonly strand: HistoryStrand;
  readonly value: number | 'unknown' | null;
  readonly confidence: Confidence;
  readonly source: InformationSource;
  readonly reportedOn: string;
  readonly note: string;
  readonly concernsThirdPerson: boolean;
};

export const blankAccount = (today: LocalDate): AccountDraft => ({
  period: 'intrauterine',
  strand: 'adversity',
  value: null,
  confidence: 'moderate',
  source: 'carer',
  reportedOn: today,
  note: '',
  concernsThirdPerson: false,
});

/** What one informant tells comes in a row: who told it and when stays, what was told does not. */
export const nextAccount = (saved: AccountDraft): AccountDraft => ({
  ...saved,
  value: null,
  note: '',
  concernsThirdPerson: false,
});

export const draftOf = ({ period, strand, account }: ChosenAccount): AccountDraft => ({
  period,
  strand,
  value: account.value ?? 'unknown',
  confidence: account.confidence ?? 'moderate',
  source: account.source,
  reportedOn: account.reportedOn,
  note: account.note ?? '',
  concernsThirdPerson: account.concernsThirdPerson,
});

export const bodyOf = ({ value, confidence, note, ...rest }: AccountDraft) => {
  const known = typeof value === 'number';
  return {
    ...rest,
    value: known ? value : null,
    confidence: known ? confidence : null,
    note: note.trim() === '' ? null : note,
  };
};
