import type { Confidence, HistoryStrand, InformationSource, LocalDate, PeriodOfLife } from '@understory/domain';
import type { TagDraft } from '../disclosure/tag-fields';
import type { ChosenAccount } from './history-table';

/** A form being filled in. `value` is empty until something is chosen: nobody says "unknown" by forgetting a field. */
export type AccountDraft = TagDraft & {
  readonly period: PeriodOfLife;
  readonly strand: HistoryStrand;
  readonly value: number | 'unknown' | null;
  readonly confidence: Confidence;
  readonly source: InformationSource;
  readonly reportedOn: string;
  readonly note: string;
};

const untagged: TagDraft = { about: null, factKind: null, person: '' };

export const blankAccount = (today: LocalDate): AccountDraft => ({
  period: 'intrauterine',
  strand: 'adversity',
  value: null,
  confidence: 'moderate',
  source: 'carer',
  reportedOn: today,
  note: '',
  ...untagged,
});

/** What one informant tells comes in a row: who told it and when stays, what was told does not. */
export const nextAccount = (saved: AccountDraft): AccountDraft => ({
  ...saved,
  value: null,
  note: '',
  ...untagged,
});

export const draftOf = ({ period, strand, account }: ChosenAccount): AccountDraft => ({
  period,
  strand,
  value: account.value ?? 'unknown',
  confidence: account.confidence ?? 'moderate',
  source: account.source,
  reportedOn: account.reportedOn,
  note: account.note ?? '',
  about: account.about,
  factKind: account.factKind,
  person: account.person ?? '',
});

/** Of an account that says nothing yet of whom it is about, the form does not let itself be sent. */
export const bodyOf = ({ value, confidence, note, about, person, ...rest }: AccountDraft) => {
  const known = typeof value === 'number';
  return {
    ...rest,
    about: about ?? 'other-person',
    person: about === 'child' || person.trim() === '' ? null : person,
    value: known ? value : null,
    confidence: known ? confidence : null,
    note: note.trim() === '' ? null : note,
  };
};
