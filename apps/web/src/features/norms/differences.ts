import { brainFunctions } from '@understory/domain';
import type { AnswerOfPost } from '../../api/answer-of';
import type { Change } from '../publishing/changes';
import { ageText } from '../wording';
import { texts } from './texts';

export type NormsTrial = AnswerOfPost<'/norm-sets/trial'>;
type Difference = NormsTrial['differences'][number];

/** The norms as a whole first, then where the scores differ, by age. */
export const changesOf = ({ label, against, bands, differences }: NormsTrial): readonly Change[] => [
  { where: texts.title, before: against, after: `${label}, ${texts.bands(bands)}` },
  ...differences.map((difference) => ({ where: agesOf(difference), ...sidesOf(difference) })),
];

const agesOf = ({ fromMonths, toMonths }: Difference): string => `${ageText(fromMonths)} – ${ageText(toMonths)}`;

const sidesOf = ({ covered, functions, largestOf, before, after }: Difference) => {
  if (covered === 'by-new-only') return { before: texts.notCovered, after: texts.covered };
  if (covered === 'by-old-only') return { before: texts.covered, after: texts.notCovered };
  const name = brainFunctions.find(({ number }) => number === largestOf)?.name ?? '';
  return {
    before: texts.mostAt(name, scoreText(before)),
    after: texts.functionsOtherwise(functions, scoreText(after)),
  };
};

const scoreText = (score: number | null): string => (score === null ? '' : score.toFixed(2));
