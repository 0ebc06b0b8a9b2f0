import {
  beginOpenidAttempt,
  keepIdToken,
  linkAccount,
  noteAct,
  OpenidUnavailable,
  takeIdToken,
  takeOpenidAttempt,
  unlinkAccount,
  type ActingAdministrator,
} from '@understory/access';
import type { FastifyRequest } from 'fastify';
import { cookieIn, giveCookie, takeCookie } from '../admission/cookies';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { Exchange, OpenedSessions } from '../sign-in/opened-sessions';
import { backWith, type OpenidArrivals, type Refusal } from './openid-arrivals';
import { pathOfApp } from './path-of-app';

type OpenidPorts = Pick<ApiPorts, 'database' | 'clock' | 'signIn' | 'log' | 'idTokenSecret'>;

const attemptCookie = 'understory_openid';
/** Finds what the provider wants to see again; opens nothing. */
const leavingCookie = 'understory_leaving';
/** Not `Strict`: the browser comes back from another site. What is in it opens nothing, and works once. */
const life = { sameSite: 'Lax', maxAgeSeconds: 600 } as const;

/** Signing in through the agency's own provider: away, back, and out. Answers with the address to go to. */
export class OpenidSignIns {
  constructor(
    private readonly ports: OpenidPorts,
    private readonly sessions: OpenedSessions,
    private readonly arrivals: OpenidArrivals,
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
    const { database, clock, idTokenSecret } = this.ports;
    const { provider } = this.offered();
    const mark = cookieIn(request, attemptCookie);
    const attempt = mark === null ? null : await takeOpenidAttempt(database, mark, clock());
    takeCookie(request, reply, attemptCookie, life);
    if (attempt === null) return this.refused(request, 'refused', 'openid: not begun in this browser, or over');
    try {
      const cameBack = new URL(this.arrivalAddress(request));
      cameBack.search = new URL(request.url, cameBack).search;
      const arrived = await provider.arrive(cameBack, attempt);
      if (arrived === null)
        return await this.refused(request, 'refused', 'openid: the answer is not what was asked for');
      const known = await this.arrivals.personOf(arrived, request.ip);
      if ('refusal' in known) return await this.refused(request, known.refusal, known.detail);
      // How often and with what somebody proves who they are there is the provider's to say.
      await this.sessions.begin(known.person, { request, reply }, { cameThrough: 'openid' });
      const life = { now: clock(), minutes: this.ports.signIn.sessionLimits.longestMinutes };
      giveCookie(request, reply, leavingCookie, await keepIdToken(database, idTokenSecret, arrived.idToken, life));
      return attempt.returnsTo;
    } catch (error) {
      return this.unavailable(error);
    }
  }

  /** Ends the session at the provider, where it offers that; ours has ended before. */
  async leave({ request, reply }: Exchange): Promise<string> {
    const { database, clock, idTokenSecret } = this.ports;
    const signInPage = '/app/sign-in';
    const { provider } = this.offered();
    const mark = cookieIn(request, leavingCookie);
    const idToken = mark === null ? null : await takeIdToken(database, idTokenSecret, mark, clock());
    takeCookie(request, reply, leavingCookie);
    try {
      return (await provider.leave(`${this.ownAddress(request)}${signInPage}`, idToken)) ?? signInPage;
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
    if (linked === 'published') throw edgeProblem('ACCESS.PUBLISHED_ACCOUNT');
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
