import {
  bandOf,
  brainFunctions,
  functionsOfRegion,
  normRowForAge,
  parseScore,
  regionsBottomUp,
  type Band,
  type BandColour,
} from '@understory/domain';
import type { Block, BrainMapFigure, FunctionGroup, Section } from '../document/report-document';
import { showAge } from '../wording/age';
import { showDay } from '../wording/day';
import { assessmentKindNames, bandNames, regionNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { showHundredths } from '../wording/number';
import { showNormSet } from '../wording/reference-data';
import type { Reading, RecordFacts } from './record-facts';

/** The newest map beside the age-typical one, and the names behind the numbers. */
export const mapSection = ({ newest }: RecordFacts): Section => ({
  heading: 'Functional brain map',
  blocks: newest === null ? [noMap] : mapBlocks(newest),
});

const noMap: Block = { type: 'paragraph', tone: 'body', text: 'A map is drawn once an assessment has been signed.' };

const mapBlocks = (newest: Reading): readonly Block[] => {
  const { assessment, normSet } = newest;
  const { bands } = newest.instrument;
  const row = normSet === null ? null : normRowForAge(normSet, assessment.ageMonths);
  const scores = brainFunctions.map(({ number }) => assessment.scores[number - 1] ?? null);
  const typical = brainFunctions.map(({ number }) => row?.typicalHundredths[number - 1] ?? null);
  const kind = assessmentKindNames[assessment.kind];
  const child = figure(
    `The child: ${kind.toLowerCase()} of ${showDay(assessment.assessedOn)}`,
    scores.map((score) => (score === null ? null : { text: String(score), band: bandOf(score, bands).colour })),
  );
  const norms = figure(
    `Age-typical: ${showAge(assessment.ageMonths)}`,
    typical.map((hundredths) =>
      hundredths === null ? null : { text: showHundredths(hundredths), band: bandOfTypical(hundredths, bands) },
    ),
  );
  return [
    {
      type: 'brain-maps',
      maps: row === null ? [child] : [child, norms],
      legend: legendOf(bands),
      unratedText: 'not rated',
    },
    ...(row === null ? [noTypicalMap(newest)] : []),
    {
      type: 'function-key',
      caption: 'The functions by region, each with the score / the age-typical score',
      groups: regionsBottomUp.map((region) => group(region, scores, typical)),
    },
  ];
};

type Shown = { readonly text: string; readonly band: BandColour | null };

/** A typical score of 9.5 has not reached the band that begins at 10. */
const bandOfTypical = (hundredths: number, bands: readonly Band[]): BandColour | null => {
  const score = parseScore(Math.floor(hundredths / 100));
  return score === null ? null : bandOf(score, bands).colour;
};

const figure = (caption: string, shown: readonly (Shown | null)[]): BrainMapFigure => ({
  caption,
  spoken: `${caption}. ${brainFunctions.map(({ number, name }) => `${name} ${shown[number - 1]?.text ?? 'not rated'}`).join(', ')}.`,
  layers: regionsBottomUp.toReversed().map((region) => ({
    label: regionNames[region],
    boxes: functionsOfRegion[region].map(({ number }) => ({
      functionNumber: number,
      score: shown[number - 1]?.text ?? nothing,
      band: shown[number - 1]?.band ?? null,
    })),
  })),
});

const legendOf = (bands: readonly Band[]) =>
  bands.map(({ colour, from, to }) => ({ band: colour, text: `${from} to ${to} (${bandNames[colour]})` }));

const noTypicalMap = ({ assessment, normSet }: Reading): Block => ({
  type: 'paragraph',
  tone: 'note',
  text:
    normSet === null
      ? 'No norm set was in force when this assessment was recorded, so there is no age-typical map beside it.'
      : `The norm set ${showNormSet(normSet)} has no row for ${showAge(assessment.ageMonths)}, so there is no age-typical map beside it.`,
});

const group = (
  region: (typeof regionsBottomUp)[number],
  scores: readonly (number | null)[],
  typical: readonly (number | null)[],
): FunctionGroup => ({
  heading: regionNames[region],
  entries: functionsOfRegion[region].map(({ number, name }) => {
    const hundredths = typical[number - 1] ?? null;
    const score = scores[number - 1] ?? null;
    return {
      functionNumber: number,
      name,
      scores: `${score ?? nothing} / ${hundredths === null ? nothing : showHundredths(hundredths)}`,
    };
  }),
});
