import type { UpcastStep } from '../upcasting/compose-upcasts';
import { firstLimits } from './instrument-limits';

/** The first release had these limits in its code: whatever was read by an instrument of then was read by them. */
export const instrumentAsFirstPublished: UpcastStep = {
  name: 'the limits that stood in the code become part of the instrument',
  type: 'InstrumentPublished',
  from: 1,
  to: 2,
  up: (data) => ({ ...data, ...firstLimits }),
};
