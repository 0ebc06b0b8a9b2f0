import { agreementOf, type Assessment } from '@understory/domain';
import type { SecondRatingInMap } from './second-rating.answer';

/** What the second rater found and how far the two agree; null while there is none. */
export const secondRatingOf = ({ scores, secondRating }: Assessment): SecondRatingInMap | null => {
  if (secondRating === null) return null;
  const { kappa, ...agreement } = agreementOf(scores, secondRating.scores);
  return {
    rater: secondRating.rater,
    scores: secondRating.scores,
    agreement: { ...agreement, kappa: kappa === null ? null : kappa.numerator / kappa.denominator },
    numberOfCorrections: secondRating.corrections.length,
  };
};
