import { approved, assessed, enrolled } from '../../given/events';
import { childOf } from '../../given/given';
import { flatNorms, lookUp } from '../../given/norms';
import { scores } from '../../given/ratings';
import { instrumentV1 } from '../../instrument/instrument';
import { readinessPolicyV1 } from '../../policy/readiness-policy-v1';
import type { ChildEventDraft } from '../child-event';
import { focusConflict } from './focus-conflict';

// Norms of 10 for every function: the brainstem at 70 %, the limbic region at 60 %, everything else at 100 %.
const rated = assessed({ scores: scores({ brainstem: 7, limbic: 6 }, 10) });
const strict = { ...instrumentV1, essentialBelowPercent: 75 };
const found = (instrument: typeof instrumentV1, ...events: readonly ChildEventDraft[]) =>
  focusConflict(childOf(...events), lookUp(flatNorms), readinessPolicyV1, () => instrument);

describe('where work starts, read by two sets of limits', () => {
  it('is told where they start apart: under 65 % the limbic region, under 75 % the brainstem', () =>
    expect(found(strict, enrolled(), rated)).toEqual({
      byPolicy: 'limbic',
      policyVersion: 1,
      byInstrument: 'brainstem',
      instrumentVersion: 1,
    }));

  it('is no conflict where both start at one region, though their limits differ', () => {
    const low = assessed({ scores: scores({ brainstem: 6 }, 10) });
    expect(found(strict, enrolled(), low)).toBeNull();
    expect(found(instrumentV1, enrolled(), rated)).toBeNull();
  });

  it('is none before an assessment, and none once a clinician has approved a focus', () => {
    expect(found(strict, enrolled())).toBeNull();
    expect(found(strict, enrolled(), rated, approved('limbic'))).toBeNull();
  });
});
