import {
  beginEnrolment,
  confirmEnrolment,
  findFactor,
  needsFactor,
  proveFactor,
  provePassword,
  removeFactor,
  renewRecoveryCodes,
  type SealingSecret,
  type Due,
  type NewFactor,
  type Person,
} from '@understory/access';
import { edgeProblem } from '../problems/edge-problems';
import { tooManyTries } from '../problems/too-many-tries';
import type { Exchange, OpenedSessions, OpenedSessionsPorts } from '../sign-in/opened-sessions';
import type { Session } from '../sign-in/sign-in.answer';
import type { EnrolledFactor, OwnSecondFactor } from './second-factor.answer';
import type { BothFactorsBody } from './second-factor.body';

export type SecondFactorsPorts = OpenedSessionsPorts & { readonly factorSecret: SealingSecret };

/** The second factor of whoever asks: shown at the sign-in, set up, taken away. */
export class SecondFactors {
  constructor(
    private readonly ports: SecondFactorsPorts,
    private readonly opened: OpenedSessions,
  ) {}

  async ofOwn(person: Person): Promise<OwnSecondFactor> {
    const { database } = this.ports;
    const factor = await findFactor(database, person.accountId);
    return {
      isEnrolled: factor !== null && factor.sealedSecret !== null,
      isNeeded: await needsFactor(database, person),
      recoveryCodesLeft: factor?.recoveryCodesLeft ?? 0,
    };
  }

  async finishSignIn(person: Person, due: Due | null, code: string, exchange: Exchange): Promise<Session> {
    if (due !== 'second-factor') throw edgeProblem('FACTOR.NOT_DUE');
    await this.prove(person, code, exchange);
    return this.opened.begin(person, exchange);
  }

  /** While a sign-in waits for it the password was typed a moment ago; a page left open has to hear it again. */
  async beginEnrolment(
    person: Person,
    due: Due | null,
    password: string | null,
    exchange: Exchange,
  ): Promise<NewFactor> {
    if (due === 'second-factor') throw edgeProblem('ACCESS.SECOND_FACTOR_DUE');
    if (due === null) await this.provePassword(person, password ?? '', exchange);
    const begun = await beginEnrolment(this.ports.database, this.ports.factorSecret, person.accountId);
    if (begun === 'published') throw edgeProblem('ACCESS.PUBLISHED_ACCOUNT');
    if (begun === 'unknown') throw edgeProblem('ACCESS.SIGN_IN_REQUIRED');
    return begun;
  }

  /** Signed out everywhere, and in again here. */
  async confirmEnrolment(person: Person, due: Due | null, code: string, exchange: Exchange): Promise<EnrolledFactor> {
    if (due === 'second-factor') throw edgeProblem('ACCESS.SECOND_FACTOR_DUE');
    const { database, factorSecret, clock } = this.ports;
    const attempt = { accountId: person.accountId, code, cameFrom: exchange.request.ip };
    const confirmed = await confirmEnrolment(database, factorSecret, attempt, clock());
    switch (confirmed.outcome) {
      case 'wait':
        throw tooManyTries(confirmed.waitSeconds, exchange.reply);
      case 'wrong':
        throw edgeProblem('FACTOR.CODE_WRONG');
      case 'not-begun':
        throw edgeProblem('FACTOR.NOT_BEGUN');
      case 'enrolled':
        return {
          recoveryCodes: confirmed.recoveryCodes,
          session: await this.opened.begin(person, exchange),
        };
    }
  }

  async renewRecoveryCodes(person: Person, both: BothFactorsBody, exchange: Exchange): Promise<readonly string[]> {
    await this.proveBoth(person, both, exchange);
    const owner = { accountId: person.accountId, cameFrom: exchange.request.ip };
    return renewRecoveryCodes(this.ports.database, owner, this.ports.clock());
  }

  async remove(person: Person, both: BothFactorsBody, exchange: Exchange): Promise<Session> {
    const { database, clock } = this.ports;
    if (await needsFactor(database, person)) throw edgeProblem('FACTOR.NEEDED');
    await this.proveBoth(person, both, exchange);
    await removeFactor(database, { accountId: person.accountId, cameFrom: exchange.request.ip }, clock());
    return this.opened.begin(person, exchange);
  }

  private async proveBoth(person: Person, { password, code }: BothFactorsBody, exchange: Exchange): Promise<void> {
    await this.provePassword(person, password, exchange);
    await this.prove(person, code, exchange);
  }

  private async provePassword({ accountId }: Person, password: string, { reply }: Exchange): Promise<void> {
    const proven = await provePassword(this.ports.database, { accountId, password, now: this.ports.clock() });
    if (proven.outcome === 'wait') throw tooManyTries(proven.waitSeconds, reply);
    if (proven.outcome === 'wrong') throw edgeProblem('ACCESS.PASSWORD_WRONG');
  }

  private async prove({ accountId }: Person, code: string, { request, reply }: Exchange): Promise<void> {
    const { database, factorSecret, clock } = this.ports;
    const proven = await proveFactor(database, factorSecret, { accountId, code, cameFrom: request.ip }, clock());
    if (proven.outcome === 'wait') throw tooManyTries(proven.waitSeconds, reply);
    if (proven.outcome === 'wrong') throw edgeProblem('FACTOR.CODE_WRONG');
  }
}
