import type { Reach } from '@understory/access';
import type { EventStore } from '@understory/event-store';
import { backtestOfPrograms, smallestGroup, type RunBacktest } from '@understory/read-models';
import { edgeProblem } from '../problems/edge-problems';
import type { ReferenceInForce } from '../reading/reference-in-force';
import type { Backtest } from './backtest.answer';
import { parsedPolicy } from './parsed-policy';
import type { DraftPolicyBody } from './policy.body';

/** Tries draft policies over all histories. One at a time: each reads the whole log. Writes nothing. */
export class PolicyBacktests {
  private isRunning = false;

  constructor(
    private readonly store: EventStore,
    private readonly runBacktest: RunBacktest,
    private readonly reference: ReferenceInForce,
  ) {}

  /** Ends early when nobody waits for the answer any more. */
  async run(
    { policy }: DraftPolicyBody,
    { programs, demonstrationOnly }: Reach,
    signal: AbortSignal,
  ): Promise<Backtest> {
    const draft = parsedPolicy(policy);
    if (this.isRunning) throw edgeProblem('BACKTEST.BUSY');
    this.isRunning = true;
    try {
      const { policy: inForce, normSets } = await this.reference.current();
      const gathered = backtestOfPrograms({ programs, demonstrationOnly });
      await this.runBacktest({
        store: this.store,
        policies: { inForce, draft: { ...draft, version: inForce.version + 1 } },
        normSets,
        signal,
        onChildren: gathered.add,
      });
      return { policyInForce: inForce.version, smallestGroup, programs: gathered.programs() };
    } finally {
      this.isRunning = false;
    }
  }
}
