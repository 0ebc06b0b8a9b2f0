import type { LocalDate } from '../calendar/local-date';
import type { Child } from '../child/child';
import { arousalStates, type ArousalState } from '../child/intervention/arousal-state';
import { currentDoses } from '../child/intervention/current-doses';

export type StateCount = { readonly state: ArousalState; readonly before: number; readonly after: number };

/** How many doses say how the child was. Counts and nothing else: what a dose did cannot be read from them. */
export type StatesAroundDoses = {
  /** All doses of the days, whether they say it or not. */
  readonly doses: number;
  readonly toldBefore: number;
  readonly toldAfter: number;
  /** Calmest first, all five. */
  readonly states: readonly StateCount[];
};

/** From one day up to, not including, another; a corrected dose counts once, as it stands now. */
export const statesAroundDoses = ({ doses }: Child, from: LocalDate, until: LocalDate): StatesAroundDoses => {
  const within = currentDoses(doses).filter(({ deliveredOn }) => deliveredOn >= from && deliveredOn < until);
  const states = arousalStates.map((state) => ({
    state,
    before: within.filter(({ stateBefore }) => stateBefore === state).length,
    after: within.filter(({ stateAfter }) => stateAfter === state).length,
  }));
  const sum = (side: 'before' | 'after'): number => states.reduce((total, count) => total + count[side], 0);
  return { doses: within.length, toldBefore: sum('before'), toldAfter: sum('after'), states };
};
