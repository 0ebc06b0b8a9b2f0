import { randomUUID } from 'node:crypto';
import {
  createFirstAdministrator,
  demonstrationAccounts,
  dueAfterPassword,
  endSession,
  noteAct,
  setPasswordWithCode,
  signIn,
  type DemonstrationAccount,
  type Person,
} from '@understory/access';
import { browserIdOf } from '../admission/browser-cookie';
import { takeSession } from '../admission/session-cookie';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { tooManyTries } from '../problems/too-many-tries';
import type { Exchange, OpenedSessions } from './opened-sessions';
import { refusedPassword } from './refused-password';
import type { Session } from './sign-in.answer';
import type { FirstAdministratorBody, SetPasswordBody, SignInBody } from './sign-in.body';

type SignInPorts = Pick<ApiPorts, 'database' | 'clock' | 'isDemonstrationHome' | 'signIn'>;

/** Turns credentials and codes into sessions. */
export class SignIns {
  constructor(
    private readonly ports: SignInPorts,
    private readonly sessions: OpenedSessions,
  ) {}

  async signIn({ account, password }: SignInBody, exchange: Exchange): Promise<Session> {
    const { database, clock } = this.ports;
    const { request, reply } = exchange;
    const isDemonstrationHome = await this.ports.isDemonstrationHome();
    const from = { address: request.ip, browserId: browserIdOf(request) };
    const known = await signIn(database, { account, password }, { now: clock(), isDemonstrationHome, from });
    if (known.outcome === 'wait') throw tooManyTries(known.waitSeconds, reply);
    if (known.outcome === 'unknown') throw edgeProblem('ACCESS.SIGN_IN_REFUSED');
    return this.afterPassword(known.person, exchange);
  }

  async createFirstAdministrator(body: FirstAdministratorBody, exchange: Exchange): Promise<Session> {
    const { code, account, displayName, password } = body;
    const cameFrom = exchange.request.ip;
    const first = { code, account, displayName, password, accountId: randomUUID(), cameFrom };
    const created = await createFirstAdministrator(this.ports.database, first, this.setting());
    if (created === 'code-not-valid') throw edgeProblem('ACCESS.CODE_NOT_VALID');
    if (created === 'taken') throw edgeProblem('PERSON.ACCOUNT_TAKEN');
    if (typeof created === 'string') throw refusedPassword(created);
    return this.sessions.begin(created, exchange);
  }

  async setPassword({ code, password }: SetPasswordBody, exchange: Exchange): Promise<Session> {
    const cameFrom = exchange.request.ip;
    const person = await setPasswordWithCode(this.ports.database, { code, password, cameFrom }, this.setting());
    if (person === 'code-not-valid') throw edgeProblem('ACCESS.CODE_NOT_VALID');
    if (typeof person === 'string') throw refusedPassword(person);
    // A code for a new password replaces the password alone.
    return this.afterPassword(person, exchange);
  }

  async signOut({ accountId }: Person, sessionId: string, { request, reply }: Exchange): Promise<void> {
    const { database, clock } = this.ports;
    await endSession(database, sessionId);
    const act = { act: 'signed-out', accountId, actorId: accountId, cameFrom: request.ip, actedAt: clock() } as const;
    await noteAct(database, act);
    takeSession(request, reply);
  }

  async demonstrationAccounts(): Promise<readonly DemonstrationAccount[]> {
    return (await this.ports.isDemonstrationHome()) ? demonstrationAccounts : [];
  }

  private async afterPassword(person: Person, exchange: Exchange): Promise<Session> {
    return this.sessions.begin(person, exchange, { due: await dueAfterPassword(this.ports.database, person) });
  }

  private setting() {
    return { now: this.ports.clock(), breached: this.ports.signIn.breached };
  }
}
