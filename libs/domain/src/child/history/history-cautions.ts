import type { Instrument } from '../../instrument/instrument';
import { sameFacts } from '../../same-facts';

export type HistoryCaution = {
  readonly text: string;
  /** Where the finding was published; null where the text states what the record is. */
  readonly source: string | null;
};

/** Where versions of the instrument limit the periods differently; every version that was published, the last in force. */
export const cautionOfPeriods = (instruments: readonly Instrument[]): readonly HistoryCaution[] => {
  const inForce = instruments.at(-1);
  if (inForce === undefined || instruments.every(({ periods }) => sameFacts(periods, inForce.periods))) return [];
  const text =
    `The periods are limited as version ${inForce.version} of the instrument has it. Earlier versions limit them ` +
    'differently: an account is placed by the name of its period, and was told by the limits of its day.';
  return [{ text, source: null }];
};

/** Stands wherever a history is shown: it describes, and explains nothing about one child. */
export const historyCautions: readonly HistoryCaution[] = [
  {
    text:
      'These values are what informants told and a rater entered. They are not a prognosis, and they do not say what ' +
      'caused what in this child.',
    source: null,
  },
  {
    text:
      'Across 3,523 children aged 6 to 13, current relational health was the strongest predictor of functioning, and ' +
      'perinatal relational poverty a stronger one than perinatal adversity. That is an association in a group.',
    source: 'PubMed 31227076',
  },
];
