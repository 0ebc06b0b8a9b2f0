import {
  csrfTokenOf,
  endSession,
  keepBrowser,
  newBrowserId,
  noteAct,
  startSession,
  type Due,
  type Person,
  type SignInSettings,
} from '@understory/access';
import type { Database } from '@understory/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { browserIdOf, giveBrowserId } from '../admission/browser-cookie';
import { giveSession, sessionIdOf } from '../admission/session-cookie';
import type { Clock } from '../api-ports';
import type { Session } from './sign-in.answer';

/** One exchange of a browser: what it sent, and where its cookies go. */
export type Exchange = { readonly request: FastifyRequest; readonly reply: FastifyReply };

export type OpenedSessionsPorts = {
  readonly database: Database;
  readonly clock: Clock;
  readonly signIn: SignInSettings;
};

export type Opening = { readonly due?: Due | null; readonly cameThrough?: 'password' | 'openid' };

/** Gives a browser the session of a person, whatever has proved who that is. */
export class OpenedSessions {
  constructor(private readonly ports: OpenedSessionsPorts) {}

  /** A new id at every sign-in and at every step further, and the old one ends: nobody can have planted it. */
  async begin(person: Person, { request, reply }: Exchange, opening: Opening = {}): Promise<Session> {
    const { database, clock, signIn } = this.ports;
    const { due = null, cameThrough = 'password' } = opening;
    const before = sessionIdOf(request);
    if (before !== null) await endSession(database, before);
    const { accountId } = person;
    const cameFrom = request.ip;
    const browser = request.headers['user-agent'] ?? '';
    const opened = { accountId, cameFrom, browser, due, cameThrough };
    const { sessionId } = await startSession(database, opened, clock(), signIn.sessionLimits);
    const act = due === null ? 'signed-in' : 'second-factor-due';
    await noteAct(database, { act, accountId, actorId: accountId, cameFrom, actedAt: clock(), detail: cameThrough });
    giveSession(request, reply, sessionId);
    await this.know(accountId, { request, reply });
    return sessionOf(person, sessionId, { due, cameThrough });
  }

  private async know(accountId: string, { request, reply }: Exchange): Promise<void> {
    const browserId = browserIdOf(request) ?? newBrowserId();
    await keepBrowser(this.ports.database, browserId, accountId, this.ports.clock());
    giveBrowserId(request, reply, browserId);
  }
}

export const sessionOf = (
  { accountId, displayName, role, programs }: Person,
  sessionId: string,
  { due, cameThrough }: Required<Opening>,
): Session => ({
  person: { accountId, displayName, role, programs },
  csrfToken: csrfTokenOf(sessionId),
  due,
  cameThrough,
});
