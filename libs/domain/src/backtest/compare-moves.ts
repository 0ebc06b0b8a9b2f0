import type { ComparedMove, MoveOutcome, Raised, Reason } from './child-backtest';
import type { PolicyReplay } from './policy-replay';

/** Every move that either policy proposed, in the order it was proposed first. */
export const compareMoves = (
  inForce: PolicyReplay,
  draft: PolicyReplay,
  reasons: ReadonlyMap<string, Reason>,
): readonly ComparedMove[] => {
  if (inForce.raised.size === 0 && draft.raised.size === 0) return [];
  const keys = new Set([...inForce.raised.keys(), ...draft.raised.keys()]);
  return [...keys]
    .flatMap((key) => {
      const one = inForce.raised.get(key);
      const other = draft.raised.get(key);
      const move = one ?? other;
      if (move === undefined) return [];
      const { direction, from, to } = move;
      const outcome = outcomeOf(one, other);
      const reason = outcome === 'same' ? null : (reasons.get(key) ?? null);
      return { direction, from, to, outcome, inForce: raisedOf(one), draft: raisedOf(other), reason };
    })
    .sort((one, other) => firstOf(one) - firstOf(other));
};

const outcomeOf = (inForce: Raised | undefined, draft: Raised | undefined): MoveOutcome => {
  if (inForce === undefined) return 'new';
  if (draft === undefined) return 'not-at-all';
  if (inForce.revision === draft.revision) return 'same';
  return draft.revision < inForce.revision ? 'earlier' : 'later';
};

const raisedOf = (raised: Raised | undefined): Raised | null => {
  if (raised === undefined) return null;
  const { revision, recordedAt, assessedOn } = raised;
  return { revision, recordedAt, assessedOn };
};

const firstOf = ({ inForce, draft }: ComparedMove): number =>
  Math.min(inForce?.revision ?? Infinity, draft?.revision ?? Infinity);
