/** `unknown`: there is nothing to judge by, such as an unrated region. It never counts as met, nor as low. */
export type Verdict = 'met' | 'not-met' | 'unknown';

export const verdictOf = (isMet: boolean): Verdict => (isMet ? 'met' : 'not-met');

/** Of several that must all hold. */
export const allOf = <Part>(parts: readonly Part[], judge: (part: Part) => Verdict): Verdict => {
  let verdict: Verdict = 'met';
  for (const part of parts) {
    const one = judge(part);
    if (one === 'not-met') return one;
    if (one === 'unknown') verdict = one;
  }
  return verdict;
};

/** Of several of which one must hold. */
export const anyOf = <Part>(parts: readonly Part[], judge: (part: Part) => Verdict): Verdict => {
  let verdict: Verdict = 'not-met';
  for (const part of parts) {
    const one = judge(part);
    if (one === 'met') return one;
    if (one === 'unknown') verdict = one;
  }
  return verdict;
};
