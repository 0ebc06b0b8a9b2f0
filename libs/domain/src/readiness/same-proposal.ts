import { sameFacts } from '../same-facts';
import type { FlagIdentity } from './readiness-event';

/** Whether two flags, or a flag and a finding, propose the same on the same grounds. */
export const sameProposal = (one: FlagIdentity, other: FlagIdentity): boolean =>
  one.direction === other.direction &&
  one.from === other.from &&
  one.to === other.to &&
  one.policyVersion === other.policyVersion &&
  one.newestEvent === other.newestEvent &&
  one.previousEvent === other.previousEvent &&
  sameFacts(one.normSet, other.normSet);
