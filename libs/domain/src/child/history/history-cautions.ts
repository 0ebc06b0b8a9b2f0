export type HistoryCaution = {
  readonly text: string;
  /** Where the finding was published; null where the text states what the record is. */
  readonly source: string | null;
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
