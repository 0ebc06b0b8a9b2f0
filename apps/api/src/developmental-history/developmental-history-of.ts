import {
  ageInMonths,
  cautionOfPeriods,
  estimatesInOrder,
  historyCautions,
  historyStrands,
  instrumentV1,
  parseYearMonth,
  readHistory,
  type ChildId,
  type HistoryEntry,
  type Instrument,
  type LocalDate,
  type StrandReading,
} from '@understory/domain';
import { correctionMade } from '../reading/correction.answer';
import type { OpenedRecord } from '../reading/child-records';
import type { DevelopmentalHistory, HistoryAccountAnswer, StrandOfPeriod } from './developmental-history.answer';

export const developmentalHistoryOf = (
  childId: ChildId,
  { child, enrolment }: OpenedRecord,
  on: LocalDate,
  instruments: readonly Instrument[],
): DevelopmentalHistory => {
  const inForce = instruments.at(-1) ?? instrumentV1;
  const born = parseYearMonth(enrolment.bornMonth);
  if (born === null) throw new Error(`The birth month of ${childId} is not readable.`);
  return {
    childId,
    on,
    ageMonths: ageInMonths(born, on),
    instrumentVersion: inForce.version,
    periods: readHistory(child.history, born, on, inForce.periods).map(({ strands, ...period }) => ({
      ...period,
      strands: historyStrands.map((strand) => ({ strand, ...strandOf(strands[strand]) })),
    })),
    officialEstimates: estimatesInOrder(child.riskEstimates).map(
      ({ estimateId, period, estimate, reportedOn, corrections }) => ({
        ...{ estimateId, period, estimate, reportedOn },
        corrections: corrections.map(correctionMade),
      }),
    ),
    cautions: [...cautionOfPeriods(instruments), ...historyCautions],
  };
};

const strandOf = ({ standing, current, others, disagreement }: StrandReading): Omit<StrandOfPeriod, 'strand'> => ({
  standing,
  current: current === null ? null : accountOf(current),
  others: others.map(accountOf),
  disagreement,
});

const accountOf = (entry: HistoryEntry): HistoryAccountAnswer => ({
  entryId: entry.entryId,
  value: entry.value,
  confidence: entry.confidence,
  source: entry.source,
  reportedOn: entry.reportedOn,
  note: entry.note,
  about: entry.about,
  factKind: entry.factKind,
  person: entry.person,
  corrections: entry.corrections.map(correctionMade),
});
