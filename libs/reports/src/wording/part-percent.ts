import type { MapPart } from '@understory/domain';
import { nothing } from './nothing';
import { showTenths, tenthsOf } from './percent';

/** From the sums themselves, which are exact; the percent that comes with them is the nearest double. */
export const partTenths = ({ score, typical, percent }: MapPart): number | null =>
  percent === null || score === null || typical === null
    ? null
    : tenthsOf({ childSum: score, normHundredths: typicalHundredths(typical) });

export const typicalHundredths = (typical: number): number => Math.round(typical * 100);

export const showPartPercent = (part: MapPart): string => {
  const tenths = partTenths(part);
  return tenths === null ? nothing : showTenths(tenths);
};
