/**
 * How aroused a child was, from settled to overwhelmed. A scale of this house, not found in print in what the product
 * rests on: the states are counted, and no percent, flag or claim is read from them.
 */
export const arousalStates = ['calm', 'alert', 'alarm', 'fear', 'terror'] as const;
export type ArousalState = (typeof arousalStates)[number];

/** Null is "not said": nobody has to tell it, and entries from before it was asked do not. */
export type StatesAround = {
  readonly stateBefore: ArousalState | null;
  readonly stateAfter: ArousalState | null;
};

/** As a command gives them; what is left out stays as it is, or unknown: an import does not know them. */
export type GivenStates = Partial<StatesAround>;

/** What is given, else what stood before. */
export const statesFrom = (given: GivenStates, before: StatesAround | null): StatesAround => {
  const { stateBefore = before?.stateBefore ?? null, stateAfter = before?.stateAfter ?? null } = given;
  return { stateBefore, stateAfter };
};
