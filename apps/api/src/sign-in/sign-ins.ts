import { randomUUID } from 'node:crypto';
import {
  createFirstAdministrator,
  csrfTokenOf,
  demonstrationAccounts,
  endSession,
  setPasswordWithCode,
  signIn,
  startSession,
  type DemonstrationAccount,
  type Person,
} from '@understory/access';
import type { Database } from '@understory/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { giveSession, sessionIdOf, takeSession } from '../admission/session-cookie';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { Session } from './sign-in.answer';
import type { FirstAdministratorBody, SetPasswordBody, SignInBody } from './sign-in.body';

type SignInPorts = Pick<ApiPorts, 'database' | 'clock' | 'isDemonstrationHome'>;

/** One exchange of a browser: what it sent, and where its cookie goes. */
export type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

/** Turns credentials and codes into sessions. */
export class SignIns {
  private readonly database: Database;

  constructor(private readonly ports: SignInPorts) {
    this.database = ports.database;
  }

  async signIn({ account, password }: SignInBody, exchange: Exchange): Promise<Session> {
    const isDemonstrationHome = await this.ports.isDemonstrationHome();
    const known = await signIn(this.database, { account, password }, { now: this.ports.clock(), isDemonstrationHome });
    if (known.outcome === 'wait') throw edgeProblem('ACCESS.TOO_MANY_TRIES');
    if (known.outcome === 'unknown') throw edgeProblem('ACCESS.SIGN_IN_REFUSED');
    return this.begin(known.person, exchange);
  }

  async createFirstAdministrator(body: FirstAdministratorBody, exchange: Exchange): Promise<Session> {
    const { code, account, displayName, password } = body;
    const first = { code, account, displayName, password, accountId: randomUUID() };
    const created = await createFirstAdministrator(this.database, first, this.ports.clock());
    if (created === 'code-not-valid') throw edgeProblem('ACCESS.CODE_NOT_VALID');
    if (created === 'taken') throw edgeProblem('PERSON.ACCOUNT_TAKEN');
    return this.begin(created, exchange);
  }

  async setPassword({ code, password }: SetPasswordBody, exchange: Exchange): Promise<Session> {
    const person = await setPasswordWithCode(this.database, { code, password }, this.ports.clock());
    if (person === 'code-not-valid') throw edgeProblem('ACCESS.CODE_NOT_VALID');
    return this.begin(person, exchange);
  }

  async signOut(sessionId: string, { request, reply }: Exchange): Promise<void> {
    await endSession(this.database, sessionId);
    takeSession(request, reply);
  }

  async demonstrationAccounts(): Promise<readonly DemonstrationAccount[]> {
    return (await this.ports.isDemonstrationHome()) ? demonstrationAccounts : [];
  }

  /** A new id at every sign-in, and the old one ends: nobody can have planted it. */
  private async begin(person: Person, { request, reply }: Exchange): Promise<Session> {
    const before = sessionIdOf(request);
    if (before !== null) await endSession(this.database, before);
    const { sessionId } = await startSession(this.database, person.accountId, this.ports.clock());
    giveSession(request, reply, sessionId);
    return sessionOf(person, sessionId);
  }
}

export const sessionOf = ({ accountId, displayName, role, programs }: Person, sessionId: string): Session => ({
  person: { accountId, displayName, role, programs },
  csrfToken: csrfTokenOf(sessionId),
});
