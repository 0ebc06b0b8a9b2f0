import {
  interventionKinds,
  planRanges,
  regionsBottomUp,
  type InterventionKind,
  type LocalDate,
  type Region,
} from '@understory/domain';
import { echo } from '../echo';
import { choiceCell } from './choice-cell';
import { dayCell } from './date-cell';
import type { RowInHand } from './row-in-hand';
import type { RowKind } from './row-kind';
import { freeTextRule, nameRule, referenceRule, textCell } from './text-cell';
import { wholeNumberCell } from './whole-number-cell';

export type InterventionRow = {
  readonly line: number;
  readonly child: string;
  readonly intervention: string;
  readonly region: Region;
  readonly kind: InterventionKind;
  readonly activity: string;
  readonly setting: string;
  readonly providerRole: string;
  readonly timesPerDay: number;
  readonly minutes: number;
  readonly daysPerWeek: number;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
};

export const interventionRows: RowKind<InterventionRow> = {
  kind: 'interventions',
  keyColumns: 'child and intervention',
  read: (row) => {
    const child = textCell(row, 'child', referenceRule);
    const intervention = textCell(row, 'intervention', referenceRule);
    const region = choiceCell(row, 'region', regionsBottomUp);
    const kind = choiceCell(row, 'kind', interventionKinds);
    const activity = textCell(row, 'activity', freeTextRule);
    const setting = textCell(row, 'setting', nameRule);
    const providerRole = textCell(row, 'provider_role', nameRule);
    const timesPerDay = wholeNumberCell(row, 'times_per_day', planRanges.timesPerDay);
    const minutes = wholeNumberCell(row, 'minutes', planRanges.minutes);
    const daysPerWeek = wholeNumberCell(row, 'days_per_week', planRanges.daysPerWeek);
    const startsOn = dayCell(row, 'starts_on');
    const endsOn = endCell(row, startsOn);
    if (child === undefined || intervention === undefined || region === undefined || kind === undefined)
      return undefined;
    if (activity === undefined || setting === undefined || providerRole === undefined) return undefined;
    if (timesPerDay === undefined || minutes === undefined || daysPerWeek === undefined) return undefined;
    if (startsOn === undefined || endsOn === undefined) return undefined;
    const dose = { timesPerDay, minutes, daysPerWeek, startsOn, endsOn };
    return { line: row.line, child, intervention, region, kind, activity, setting, providerRole, ...dose };
  },
  place: ({ child, intervention, startsOn }) => ({
    key: JSON.stringify([child, intervention]),
    day: startsOn,
    order: 0,
    born: null,
  }),
};

const endCell = (row: RowInHand, startsOn: LocalDate | undefined): LocalDate | null | undefined => {
  if ((row.cell('ends_on') ?? '') === '') return null;
  const endsOn = dayCell(row, 'ends_on');
  if (endsOn === undefined || startsOn === undefined || endsOn >= startsOn) return endsOn;
  return row.complain('ends_on', `${echo(endsOn)} is before starts_on; the last day may not be before the first`);
};
