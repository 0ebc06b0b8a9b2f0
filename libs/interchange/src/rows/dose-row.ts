import { planRanges, type Instant, type LocalDate } from '@understory/domain';
import { pastMomentCell } from './moment-cell';
import type { RowKind } from './row-kind';
import { nameRule, referenceRule, textCell } from './text-cell';
import { wholeNumberCell } from './whole-number-cell';

export type DoseRow = {
  readonly line: number;
  readonly child: string;
  readonly intervention: string;
  readonly deliveredAt: string;
  /** The same moment in UTC: one delivery written with two offsets is one delivery. */
  readonly instant: Instant;
  readonly deliveredOn: LocalDate;
  readonly minutes: number;
  readonly deliveredBy: string;
};

export const doseRows: RowKind<DoseRow> = {
  kind: 'doses',
  keyColumns: 'child, intervention and delivered_at',
  read: (row, today) => {
    const child = textCell(row, 'child', referenceRule);
    const intervention = textCell(row, 'intervention', referenceRule);
    const moment = pastMomentCell(row, 'delivered_at', today);
    const minutes = wholeNumberCell(row, 'minutes', planRanges.minutes);
    const deliveredBy = textCell(row, 'delivered_by', nameRule);
    if (child === undefined || intervention === undefined || moment === undefined) return undefined;
    if (minutes === undefined || deliveredBy === undefined) return undefined;
    const { text: deliveredAt, instant, localDate: deliveredOn } = moment;
    return { line: row.line, child, intervention, deliveredAt, instant, deliveredOn, minutes, deliveredBy };
  },
  place: ({ child, intervention, instant, deliveredOn }) => ({
    key: JSON.stringify([child, intervention, instant]),
    day: deliveredOn,
    order: Date.parse(instant),
    born: null,
  }),
};
