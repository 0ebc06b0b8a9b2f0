/** How a treatment ended. The model publishes no such list; these words are this house's. */
export const dischargeOutcomes = [
  'completed',
  'referred-elsewhere',
  'family-ended',
  'moved-away',
  'agency-ended',
  'other',
] as const;

export type DischargeOutcome = (typeof dischargeOutcomes)[number];
