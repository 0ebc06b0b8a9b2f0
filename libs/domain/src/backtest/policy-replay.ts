import type { Assessment } from '../child/child';
import type { ReadinessPolicy } from '../policy/readiness-policy';
import type { Judge } from '../readiness/judge';
import { propose, type Proposal } from '../readiness/propose';
import type { FlagIdentity } from '../readiness/readiness-event';
import { identityOf } from '../readiness/assess-readiness';
import { sameProposal } from '../readiness/same-proposal';
import type { Subject } from '../readiness/subject';
import type { Move, Raised } from './child-backtest';

/** What one policy would have done with one child so far. */
export type PolicyReplay = {
  readonly policy: ReadinessPolicy;
  readonly judge: Judge;
  open: FlagIdentity | null;
  readonly declined: FlagIdentity[];
  /** By the move and the time the focus stood still. */
  readonly raised: Map<string, Raised & Move>;
};

export const newReplay = (policy: ReadinessPolicy, judge: Judge): PolicyReplay => ({
  policy,
  judge,
  open: null,
  declined: [],
  raised: new Map(),
});

export type Step = { readonly raisedNow: FlagIdentity | null; readonly proposal: Proposal | null };

/** Brings the open flag in line with the facts, as the readiness job does. */
export const step = (replay: PolicyReplay, subject: Subject | null): Step => {
  const proposal = subject === null ? null : propose(subject, replay.policy, replay.judge);
  if (subject === null || proposal === null) {
    replay.open = null;
    return { raisedNow: null, proposal };
  }
  if (replay.open !== null && isStill(replay.open, proposal, subject)) return { raisedNow: null, proposal };
  const identity = identityOf(subject, proposal, replay.policy);
  replay.open = replay.declined.some((declined) => sameProposal(declined, identity)) ? null : identity;
  return { raisedNow: replay.open, proposal };
};

/** `sameProposal`, without making an identity first. */
const isStill = (open: FlagIdentity, { direction, to }: Proposal, { focus, newest, previous }: Subject): boolean =>
  open.direction === direction &&
  open.to === to &&
  open.from === focus &&
  open.newestEvent === newest.effectiveEvent &&
  open.previousEvent === (previous?.effectiveEvent ?? null) &&
  isSameNormSet(open.normSet, newest.normSet);

const isSameNormSet = (one: Assessment['normSet'], other: Assessment['normSet']): boolean =>
  one === other || (one !== null && other !== null && one.name === other.name && one.version === other.version);

/** What a clinician answered to the recorded flag is answered to the replayed one. */
export const answer = (replay: PolicyReplay, move: Move, decision: 'accepted' | 'declined'): boolean => {
  const { open } = replay;
  if (open === null || open.direction !== move.direction || open.from !== move.from || open.to !== move.to)
    return false;
  if (decision === 'declined') replay.declined.push(open);
  replay.open = null;
  return true;
};
