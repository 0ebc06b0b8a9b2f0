import { periodsOfLife } from '../../instrument/periods-of-life';
import type { TranscribedEstimate } from '../child';

/** The newest report first, in it the periods in the order of life and the whole last; then by what they say. */
export const estimatesInOrder = (estimates: readonly TranscribedEstimate[]): readonly TranscribedEstimate[] =>
  [...estimates].sort(
    (one, other) =>
      compareText(other.reportedOn, one.reportedOn) ||
      placeOf(one) - placeOf(other) ||
      compareText(one.estimate, other.estimate) ||
      compareText(one.estimateId, other.estimateId),
  );

const placeOf = ({ period }: TranscribedEstimate): number =>
  period === null ? periodsOfLife.length : periodsOfLife.indexOf(period);

const compareText = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
