import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  endSessionsOf,
  listSessions,
  noteAct,
  type AccountActKind,
  type ListedSession,
  type Person,
} from '@understory/access';
import type { Sql } from '@understory/platform';
import { takeSession } from '../admission/session-cookie';
import { edgeProblem } from '../problems/edge-problems';
import { tooManyTries } from '../problems/too-many-tries';
import type { Exchange, OpenedSessions, OpenedSessionsPorts } from '../sign-in/opened-sessions';
import { refusedPassword } from '../sign-in/refused-password';
import type { Session } from '../sign-in/sign-in.answer';
import type { ChangePasswordBody, EndSessionsBody } from './own-account.body';

/** What a person does about the own account. */
export class OwnAccount {
  constructor(
    private readonly ports: OpenedSessionsPorts,
    private readonly opened: OpenedSessions,
  ) {}

  sessions({ accountId }: Person, sessionId: string): Promise<readonly ListedSession[]> {
    const { database, clock, signIn } = this.ports;
    return listSessions(database, accountId, sessionId, clock(), signIn.sessionLimits);
  }

  endSession(person: Person, sessionRef: string, exchange: Exchange): Promise<void> {
    return this.ports.database.transaction(async (transaction) => {
      if (!(await endOwnSession(transaction, person.accountId, sessionRef))) throw edgeProblem('SESSION.UNKNOWN');
      await this.note(transaction, person, exchange, 'session-ended', '');
    });
  }

  async endSessions(person: Person, sessionId: string, { which }: EndSessionsBody, exchange: Exchange): Promise<void> {
    await this.ports.database.transaction(async (transaction) => {
      if (which === 'all') await endSessionsOf(transaction, person.accountId);
      else await endOtherSessions(transaction, person.accountId, sessionId);
      await this.note(transaction, person, exchange, 'signed-out-elsewhere', which);
    });
    if (which === 'all') takeSession(exchange.request, exchange.reply);
  }

  /** Signed out everywhere, and in again here. */
  async changePassword(person: Person, { present, next }: ChangePasswordBody, exchange: Exchange): Promise<Session> {
    const { database, clock, signIn } = this.ports;
    const change = { accountId: person.accountId, present, next, cameFrom: exchange.request.ip };
    const changed = await changePassword(database, change, { now: clock(), breached: signIn.breached });
    switch (changed.outcome) {
      case 'wait':
        throw tooManyTries(changed.waitSeconds, exchange.reply);
      case 'wrong':
        throw edgeProblem('ACCESS.PASSWORD_WRONG');
      case 'published':
        throw edgeProblem('ACCESS.PUBLISHED_ACCOUNT');
      case 'changed':
        return this.opened.begin(person, exchange);
      default:
        throw refusedPassword(changed.outcome);
    }
  }

  private async note(
    sql: Sql,
    { accountId }: Person,
    { request }: Exchange,
    act: AccountActKind,
    detail: string,
  ): Promise<void> {
    const actedAt = this.ports.clock();
    await noteAct(sql, { act, accountId, actorId: accountId, cameFrom: request.ip, actedAt, detail });
  }
}
