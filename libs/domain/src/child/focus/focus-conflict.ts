import { instrumentOf } from '../../instrument/instrument-of';
import type { InstrumentLookup } from '../../instrument/instrument';
import type { Region } from '../../instrument/region';
import type { NormSetLookup } from '../../norms/norm-set';
import type { ReadinessPolicy } from '../../policy/readiness-policy';
import { assessmentsInOrder } from '../assessment/assessments-in-order';
import type { Child } from '../child';
import { proposedFocus } from './focus-of';

/** Where work would start by the policy's limits, and where by those that the assessment's categories are read with. */
export type FocusConflict = {
  readonly byPolicy: Region | null;
  readonly policyVersion: number;
  readonly byInstrument: Region | null;
  readonly instrumentVersion: number;
};

/**
 * Both begin at 65 and 85 % and are published apart, so one map can be read two ways: the focus is proposed by the policy,
 * and the categories beside it are the instrument's. Null where both start at the same region, and once a clinician has
 * approved a focus: from then on nothing is proposed.
 */
export const focusConflict = (
  child: Child,
  normSets: NormSetLookup,
  policy: ReadinessPolicy,
  instruments: InstrumentLookup,
): FocusConflict | null => {
  const [earliest] = assessmentsInOrder(child);
  if (earliest === undefined || child.approvedFocus !== null) return null;
  const instrument = instrumentOf(earliest, instruments);
  const byPolicy = proposedFocus(child, normSets, policy);
  const byInstrument = proposedFocus(child, normSets, instrument);
  if (byPolicy === byInstrument) return null;
  return { byPolicy, policyVersion: policy.version, byInstrument, instrumentVersion: instrument.version };
};
