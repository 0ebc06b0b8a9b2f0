import { randomUUID } from 'node:crypto';
import {
  addPerson,
  changePersonRole,
  deactivatePerson,
  issueNewPasswordCode,
  listPeople,
  type ActingAdministrator,
  type ListedPerson,
  type Person,
  type SignInSettings,
} from '@understory/access';
import type { Database } from '@understory/platform';
import type { Clock } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import type { PasswordCode } from './people.answer';
import type { AddPersonBody, ChangeRoleBody } from './people.body';

/** The accounts of the house, as an administrator keeps them. */
export class AccountsOfPeople {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly signIn: SignInSettings,
  ) {}

  list(asker: Person): Promise<readonly ListedPerson[]> {
    return listPeople(this.database, asker, this.signIn.openid?.provider.issuer ?? null);
  }

  async add(
    administrator: ActingAdministrator,
    { account, displayName, role, programs }: AddPersonBody,
  ): Promise<PasswordCode> {
    const accountId = randomUUID();
    const person = { accountId, account, displayName, role, programs: programsOf({ role, programs }) };
    const added = await addPerson(this.database, administrator, person, this.clock());
    if (added === 'taken') throw edgeProblem('PERSON.ACCOUNT_TAKEN');
    return { accountId, ...added };
  }

  async changeRole(
    administrator: ActingAdministrator,
    accountId: string,
    { role, programs }: ChangeRoleBody,
  ): Promise<void> {
    const change = { accountId, role, programs: programsOf({ role, programs }) };
    answer(await changePersonRole(this.database, administrator, change, this.clock()));
  }

  async deactivate(administrator: ActingAdministrator, accountId: string): Promise<void> {
    answer(await deactivatePerson(this.database, administrator, accountId, this.clock()));
  }

  async newPasswordCode(administrator: ActingAdministrator, accountId: string): Promise<PasswordCode> {
    const issued = await issueNewPasswordCode(this.database, administrator, accountId, this.clock());
    if (issued === 'unknown') throw edgeProblem('PERSON.NOT_FOUND');
    return { accountId, ...issued };
  }
}

const programsOf = ({ role, programs }: ChangeRoleBody): readonly string[] =>
  role === 'program-manager' ? [...new Set(programs)].sort() : [];

const answer = (outcome: Awaited<ReturnType<typeof deactivatePerson>>): void => {
  if (outcome === 'unknown') throw edgeProblem('PERSON.NOT_FOUND');
  if (outcome === 'own-account') throw edgeProblem('PERSON.OWN_ACCOUNT');
};
