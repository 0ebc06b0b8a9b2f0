import { publishSignInRule, resetFactor, signInRule, type ActingAdministrator } from '@understory/access';
import type { Database } from '@understory/platform';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { SignInRuleShown } from './second-factor.answer';
import type { SignInRuleBody } from './second-factor.body';

/** What administrators decide about the second factors of others. */
export class SignInRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async inForce(): Promise<SignInRuleShown> {
    const none = { secondFactorRoles: [], publishedAt: null, publishedBy: null, reason: null };
    return (await signInRule(this.database)) ?? none;
  }

  publish(administrator: ActingAdministrator, rule: SignInRuleBody): Promise<void> {
    return publishSignInRule(this.database, administrator, rule, this.clock());
  }

  async resetFactor(administrator: ActingAdministrator, accountId: string, reason: string): Promise<void> {
    const outcome = await resetFactor(this.database, administrator, { accountId, reason }, this.clock());
    if (outcome === 'unknown') throw edgeProblem('PERSON.NOT_FOUND');
    if (outcome === 'own-account') throw edgeProblem('PERSON.OWN_ACCOUNT');
    if (outcome === 'none') throw edgeProblem('FACTOR.NONE');
  }
}
