import { isEnoughRated } from '../../brain-map/rated-share';
import type { Assessment } from '../../child/child';
import { functionsOfRegion } from '../../instrument/brain-functions';
import type { Region } from '../../instrument/region';

/**
 * Raw points a region gained (lost: negative) over the functions rated both times. Null when under 80 % are, or when the
 * two were rated by different versions of the instrument, whose points are not the same points.
 */
export const changeInPoints = (region: Region, from: Assessment, to: Assessment): number | null => {
  if (from.instrumentVersion !== to.instrumentVersion) return null;
  const functions = functionsOfRegion[region];
  let both = 0;
  let change = 0;
  for (const { number } of functions) {
    const before = from.scores[number - 1] ?? null;
    const after = to.scores[number - 1] ?? null;
    if (before === null || after === null) continue;
    both += 1;
    change += after - before;
  }
  return isEnoughRated(both, functions.length) ? change : null;
};
