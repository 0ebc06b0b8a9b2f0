import { instrumentAsFirstPublished } from '../instrument/instrument-as-first-published';
import { policyAsFirstPublished } from '../policy/policy-as-first-published';
import type { EventData, UpcastStep } from './compose-upcasts';

/**
 * Version 1 did not ask; whatever a version 1 event says of it, it does not say. Assigned and not spread, which takes the
 * engine ten times as long: a log is read with millions of these.
 */
const withUnknownCircumstances = (data: EventData): EventData =>
  Object.assign({}, data, { sources: null, setting: null });

const withUnknownStates = (data: EventData): EventData => ({ ...data, stateBefore: null, stateAfter: null });

/**
 * Every way up that stored events still need, oldest first. A new shape of an event raises its number in
 * `currentSchemaVersion`, adds its step here, and leaves a golden file of the new version beside the old ones.
 */
export const upcastSteps: readonly UpcastStep[] = [
  policyAsFirstPublished,
  instrumentAsFirstPublished,
  {
    name: 'sources and setting of a signed assessment are unknown',
    type: 'AssessmentSigned',
    from: 1,
    to: 2,
    up: withUnknownCircumstances,
  },
  {
    name: 'sources and setting of a corrected assessment are unknown',
    type: 'AssessmentCorrected',
    from: 1,
    to: 2,
    up: withUnknownCircumstances,
  },
  {
    name: 'how the child was around a delivered dose is unknown',
    type: 'DoseDelivered',
    from: 1,
    to: 2,
    up: withUnknownStates,
  },
  {
    name: 'how the child was around a corrected dose is unknown',
    type: 'DoseCorrected',
    from: 1,
    to: 2,
    up: withUnknownStates,
  },
];
