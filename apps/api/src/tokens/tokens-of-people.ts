import { randomBytes } from 'node:crypto';
import {
  listTokens,
  makeToken,
  provePassword,
  revokeToken,
  scopesOfRole,
  type ActingAdministrator,
  type ListedToken,
  type Person,
} from '@understory/access';
import type { Database } from '@understory/platform';
import type { FastifyReply } from 'fastify';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { tooManyTries } from '../problems/too-many-tries';
import type { MadeToken } from './tokens.answer';
import type { MakeTokenBody } from './tokens.body';

const longestDays = 366;
const dayMs = 24 * 60 * 60 * 1000;

/**
 * A person makes tokens of the own account alone: an administrator sees nothing clinical, and a token of a clinician
 * would be a way round that. Administrators see and revoke everybody's.
 */
export class TokensOfPeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  ofOwn({ accountId }: Person): Promise<readonly ListedToken[]> {
    return listTokens(this.database, { accountId });
  }

  ofAll({ demonstration }: Person): Promise<readonly ListedToken[]> {
    return listTokens(this.database, { demonstration });
  }

  async make(person: ActingAdministrator, body: MakeTokenBody, reply: FastifyReply): Promise<MadeToken> {
    const { accountId, role, cameFrom } = person;
    const { password, name, scopes, endsOn } = body;
    const now = this.clock();
    const allowed = scopesOfRole(role);
    if (!scopes.every((scope) => allowed.includes(scope))) throw edgeProblem('TOKEN.SCOPE_NOT_YOURS');
    const days = (Date.parse(endsOn) - Date.parse(now.slice(0, 10))) / dayMs;
    if (days < 0 || days > longestDays) throw edgeProblem('TOKEN.END_OUT_OF_RANGE');
    const proven = await provePassword(this.database, { accountId, password, now });
    if (proven.outcome === 'wait') throw tooManyTries(proven.waitSeconds, reply);
    if (proven.outcome === 'wrong') throw edgeProblem('ACCESS.PASSWORD_WRONG');
    const tokenId = randomBytes(6).toString('hex');
    const token = await makeToken(this.database, { tokenId, accountId, name, scopes, endsOn, cameFrom }, now);
    return { tokenId, token };
  }

  async revoke(person: ActingAdministrator, tokenId: string, of: string | null): Promise<void> {
    if (!(await revokeToken(this.database, person, { tokenId, of }, this.clock()))) throw edgeProblem('TOKEN.UNKNOWN');
  }
}
