import type { PeriodsInForce } from '../instrument/periods-of-life';
import type { ChildCommand } from '../child/child-command';
import type { ChildEventDraft } from '../child/child-event';
import type { HistoryAccount } from '../child/history/history-event';
import type { RelationalHealth } from '../child/relational-health/relational-health-event';
import type { HistoryEntryId, RelationalHealthId } from '../ids';
import { eventId } from './given';
import { day } from './ratings';

export type AccountOver = Partial<Omit<HistoryAccount, 'reportedOn'>> & { readonly on?: string; readonly id?: string };

const entryId = (id = 'e'): HistoryEntryId => id as HistoryEntryId;
const relationalHealthId = (id = 'r'): RelationalHealthId => id as RelationalHealthId;

const account = ({ on = '2024-02-01', id: _, ...over }: AccountOver): HistoryAccount => ({
  period: 'infancy',
  strand: 'adversity',
  value: 8,
  confidence: 'moderate',
  source: 'carer',
  note: null,
  about: 'child',
  factKind: null,
  person: null,
  ...over,
  reportedOn: day(on),
});

export const recordHistory = (
  over: AccountOver = {},
  by: { readonly periods?: PeriodsInForce } = {},
): ChildCommand => ({
  type: 'RecordHistory',
  ...by,
  ...account(over),
  entryId: entryId(over.id),
});

export const correctHistory = ({
  reason = 'mistyped',
  ...over
}: AccountOver & { readonly reason?: string } = {}): ChildCommand => ({
  type: 'CorrectHistory',
  ...account(over),
  entryId: entryId(over.id),
  reason,
});

export const historyRecorded = (over: AccountOver = {}): ChildEventDraft => {
  const data = { ...account(over), entryId: entryId(over.id) };
  return { type: 'HistoryRecorded', data, occurredOn: data.reportedOn };
};

export const historyCorrected = ({
  supersedes,
  firstOn = '2024-02-01',
  ...over
}: AccountOver & { readonly supersedes: number; readonly firstOn?: string }): ChildEventDraft => ({
  type: 'HistoryCorrected',
  data: { ...account(over), entryId: entryId(over.id), supersedes: eventId(supersedes), reason: 'mistyped' },
  occurredOn: day(firstOn),
});

export type RelationalOver = Partial<Omit<RelationalHealth, 'ratedOn'>> & {
  readonly on?: string;
  readonly id?: string;
};

const relational = ({ on = '2024-02-01', id: _, ...over }: RelationalOver): RelationalHealth => ({
  family: 4,
  school: 6,
  peers: null,
  community: null,
  rater: 'R',
  note: null,
  ...over,
  ratedOn: day(on),
});

export const recordRelational = (over: RelationalOver = {}): ChildCommand => ({
  type: 'RecordRelationalHealth',
  ...relational(over),
  relationalHealthId: relationalHealthId(over.id),
});

export const correctRelational = ({
  reason = 'mistyped',
  ...over
}: RelationalOver & { readonly reason?: string } = {}): ChildCommand => ({
  type: 'CorrectRelationalHealth',
  ...relational(over),
  relationalHealthId: relationalHealthId(over.id),
  reason,
});

export const relationalRecorded = (over: RelationalOver = {}): ChildEventDraft => {
  const data = { ...relational(over), relationalHealthId: relationalHealthId(over.id) };
  return { type: 'RelationalHealthRecorded', data, occurredOn: data.ratedOn };
};

export const relationalCorrected = ({
  supersedes,
  firstOn = '2024-02-01',
  ...over
}: RelationalOver & { readonly supersedes: number; readonly firstOn?: string }): ChildEventDraft => ({
  type: 'RelationalHealthCorrected',
  data: {
    ...relational(over),
    relationalHealthId: relationalHealthId(over.id),
    supersedes: eventId(supersedes),
    reason: 'mistyped',
  },
  occurredOn: day(firstOn),
});
