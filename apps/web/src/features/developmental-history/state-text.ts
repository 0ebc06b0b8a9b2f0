import type { HistoryAccount, StrandOfPeriod } from './history-queries';
import { confidenceNames, standingNames, texts } from './texts';

/** What one account says, in words. */
export const accountText = ({ value, confidence }: Pick<HistoryAccount, 'value' | 'confidence'>): string =>
  value === null || confidence === null ? standingNames.unknown : texts.rated(value, confidenceNames[confidence]);

/** How a strand stands in a period, in words, with what accounts differ on. */
export const stateText = ({ standing, current, disagreement }: StrandOfPeriod): string => {
  const state = standing === 'rated' && current !== null ? accountText(current) : null;
  const named = state ?? (standing === 'rated' ? standingNames.unknown : standingNames[standing]);
  return disagreement === null || state === null
    ? named
    : `${named}; ${texts.differ(disagreement.lowest, disagreement.highest)}`;
};
