import { regionsBottomUp, type MapPart } from '@understory/domain';
import { showDay } from '../wording/day';
import { shortRegionNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { showChange } from '../wording/percent';
import { partTenths } from '../wording/part-percent';
import { isSameNormSet, type Reading, type RecordFacts } from './record-facts';

/**
 * The difference of the two printed percents, in tenths of a point, so that a reader who subtracts finds the same.
 * Null unless both were read with one instrument and one norm set: else the change may be the norms' and not the
 * child's.
 */
export const changeTenths = (
  newest: Reading,
  earlier: Reading | null,
  areaOf: (reading: Reading) => MapPart,
): number | null => {
  if (earlier === null || earlier === newest || !isComparable(newest, earlier)) return null;
  const now = partTenths(areaOf(newest));
  const before = partTenths(areaOf(earlier));
  return now === null || before === null ? null : now - before;
};

export const showChangeOf = (tenths: number | null): string => (tenths === null ? nothing : showChange(tenths));

export const isComparable = (one: Reading, other: Reading): boolean =>
  isSameNormSet(one.normSet, other.normSet) && one.assessment.instrumentVersion === other.assessment.instrumentVersion;

/** One line on every region since the first assessment, or why there is none. */
export const describeChange = ({ first, readings }: RecordFacts, newest: Reading): readonly string[] => {
  if (first === null || readings.length < 2) return [];
  if (!isComparable(newest, first)) {
    return ['Change since the first assessment is not given: it was read with another norm set or instrument.'];
  }
  const changes = regionsBottomUp.map((region) => {
    const change = changeTenths(newest, first, ({ map }) => map.regions[region]);
    return `${shortRegionNames[region]} ${showChangeOf(change)}`;
  });
  return [`Change since ${showDay(first.assessment.assessedOn)}, in percentage points: ${changes.join(', ')}.`];
};
