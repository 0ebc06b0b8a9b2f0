import { brainFunctions } from '../instrument/brain-functions';
import type { Region } from '../instrument/region';
import type { NormRow, NormSet } from './norm-set';

/** First month of each age band; the last entry ends the last band. */
const ageBands = [0, 3, 6, 12, 18, 24, 36, 48, 60, 72, 96, 120, 144, 180, 216, 252] as const;

/**
 * Hundredths of a point by age band: lower regions ripen first, higher ones long after. The values are invented to
 * look like growth; they come from no published or licensed table.
 */
const invented: Readonly<Record<Region, readonly number[]>> = {
  brainstem: [520, 610, 720, 800, 860, 920, 970, 1010, 1040, 1070, 1090, 1110, 1120, 1130, 1130],
  diencephalon: [320, 410, 520, 620, 700, 790, 860, 920, 960, 1010, 1040, 1070, 1090, 1110, 1120],
  limbic: [210, 280, 370, 460, 540, 640, 720, 790, 850, 910, 960, 1000, 1040, 1080, 1100],
  cortex: [140, 190, 260, 340, 420, 530, 630, 710, 780, 860, 920, 970, 1020, 1060, 1090],
  'frontal-cortex': [110, 130, 170, 220, 280, 370, 460, 550, 630, 730, 810, 880, 950, 1010, 1060],
};

/** Functions of a region do not ripen in step: the first of them leads a little. */
const leadHundredths = [30, 20, 10, 0, 0, -10, 0, 10] as const;

const typicalAt = (band: number): readonly number[] =>
  brainFunctions.map(({ number, region }) => (invented[region][band] ?? 0) + (leadHundredths[number % 8] ?? 0));

const rows: readonly NormRow[] = ageBands.slice(0, -1).map((fromMonths, band) => ({
  fromMonths,
  toMonths: ageBands[band + 1] ?? fromMonths,
  typicalHundredths: typicalAt(band),
}));

/** In force until an agency publishes its own; labelled as made up wherever a number read with it is shown. */
export const demonstrationNormSet: NormSet = {
  name: 'demonstration',
  version: 1,
  demonstration: true,
  source:
    'Invented for demonstration. These are not the official age-typical tables of any instrument and must not be used ' +
    'for the care of a child.',
  licence: 'Free to use with this product.',
  rows,
};
