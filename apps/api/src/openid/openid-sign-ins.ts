import {
  beginOpenidAttempt,
  linkAccount,
  noteAct,
  OpenidUnavailable,
  personOfSubject,
  takeOpenidAttempt,
  unlinkAccount,
  type ActingAdministrator,
} from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { cookieIn, giveCookie, takeCookie } from '../admission/cookies';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { Exchange, OpenedSessions } from '../sign-in/opened-sessions';
import { pathOfApp } from './path-of-app';

type OpenidPorts = Pick<ApiPorts, 'database' | 'clock' | 'signIn' | 'log'>;

const attemptCookie = 'understory_openid';
/** Not `Strict`: the browser comes back from another site. What is in it opens nothing, and works once. */
const life = { sameSite: 'Lax', maxAgeSeconds: 600 } as const;

/** Why somebody is back at the sign-in; the screen has the words. */
type Refusal = 'unlinked' | 'refused' | 'unavailable';

/** Signing in through the agency's own provider: away, back, and out. Answers with the address to go to. */
export class OpenidSignIns {
  constructor(
    private readonly ports: OpenidPorts,
    private readonly sessions: OpenedSessions,
  ) {}

  get isOffered(): boolean {
    return this.ports.signIn.openid !== null;
  }

  async depart(wanted: string | null, { request, reply }: Exchange): Promise<string> {
    const { database, clock } = this.ports;
    const { provider } = this.offered();
    try {
      const { address, attempt } = await provider.depart(this.arrivalAddress(request), pathOfApp(wanted));
      giveCookie(request, reply, attemptCookie, await beginOpenidAttempt(database, attempt, clock()), life);
      return address;
    } catch (error) {
      return this.unavailable(error);
    }
  }

  async arrive({ request, reply }: Exchange): Promise<string> {
    const { database, clock } = this.ports;
    const { provider } = this.offered();
    const mark = cookieIn(request, attemptCookie);
    const attempt = mark === null ? null : await takeOpenidAttempt(database, mark, clock());
    takeCookie(request, reply, attemptCookie, life);
    if (attempt === null) return this.refused(request, 'refused', 'openid: not begun in this browser, or over');
    try {
      const cameBack = new URL(this.arrivalAddress(request));
      cameBack.search = new URL(request.url, cameBack).search;
      const subject = await provider.arrive(cameBack, attempt);
      if (subject === null)
        return await this.refused(request, 'refused', 'openid: the answer is not what was asked for');
      const person = await personOfSubject(database, subject);
      // The subject, so that an administrator can link it: whoever has it came from the agency's own provider.
      if (person === null) return await this.refused(request, 'unlinked', `openid: nobody is ${subject.subject}`);
      // How often and with what somebody proves who they are there is the provider's to say.
      await this.sessions.begin(person, { request, reply }, { cameThrough: 'openid' });
      return attempt.returnsTo;
    } catch (error) {
      return this.unavailable(error);
    }
  }

  /** Ends the session at the provider, where it offers that; ours has ended before. */
  async leave(request: FastifyRequest): Promise<string> {
    const signInPage = '/app/sign-in';
    try {
      return (await this.offered().provider.leave(`${this.ownAddress(request)}${signInPage}`)) ?? signInPage;
    } catch (error) {
      if (error instanceof OpenidUnavailable) return signInPage;
      throw error;
    }
  }

  async link(administrator: ActingAdministrator, accountId: string, subject: string): Promise<void> {
    const { issuer } = this.offered().provider;
    const { database, clock } = this.ports;
    const linked = await linkAccount(database, administrator, { accountId, issuer, subject }, clock());
    if (linked === 'unknown') throw edgeProblem('PERSON.NOT_FOUND');
    if (linked === 'taken') throw edgeProblem('OPENID.TAKEN');
  }

  async unlink(administrator: ActingAdministrator, accountId: string): Promise<void> {
    const { issuer } = this.offered().provider;
    const { database, clock } = this.ports;
    const unlinked = await unlinkAccount(database, administrator, { accountId, issuer }, clock());
    if (unlinked === 'unknown') throw edgeProblem('PERSON.NOT_FOUND');
  }

  private offered() {
    const { openid } = this.ports.signIn;
    if (openid === null) throw edgeProblem('OPENID.NOT_OFFERED');
    return openid;
  }

  /** The host was checked by the admission; a provider takes nothing but what was registered there. */
  private ownAddress({ protocol, host }: FastifyRequest): string {
    return this.offered().publicUrl ?? `${protocol}://${host}`;
  }

  private arrivalAddress(request: FastifyRequest): string {
    return `${this.ownAddress(request)}/sign-in/openid/arrival`;
  }

  private async refused({ ip }: FastifyRequest, refusal: Refusal, detail: string): Promise<string> {
    const { database, clock } = this.ports;
    const act = { act: 'sign-in-refused', accountId: null, actorId: null, cameFrom: ip, actedAt: clock() } as const;
    await noteAct(database, { ...act, detail });
    return backWith(refusal);
  }

  private unavailable(error: unknown): string {
    if (!(error instanceof OpenidUnavailable)) throw error;
    this.ports.log.warn('The OpenID provider does not answer.');
    return backWith('unavailable');
  }
}

const backWith = (refusal: Refusal): string => `/app/sign-in?openid=${refusal}`;
