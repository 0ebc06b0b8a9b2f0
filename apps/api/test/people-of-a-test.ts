import { randomUUID } from 'node:crypto';
import { issueFirstAdministratorCode, type PersonRole } from '@understory/access';
import type { Sql } from '@understory/platform';
import { askAt, signedInBy, type SignedInAs } from './browser';

export const password = 'correct horse battery';

export type PeopleOfATest = {
  readonly administrator: SignedInAs;
  /** Adds somebody as an administrator does, and signs them in. */
  add(role: PersonRole, programs?: readonly string[]): Promise<SignedInAs>;
};

export const peopleOfATest = async (address: string, sql: Sql): Promise<PeopleOfATest> => {
  const code = await issueFirstAdministratorCode(sql);
  const first = { code, account: 'first', displayName: 'The first', password };
  const ask = askAt(address);
  const administrator = signedInBy(await ask('POST', '/sign-in/first-administrator', { body: first }));
  return {
    administrator,
    add: async (role, programs = []) => {
      const account = `${role}-${randomUUID().slice(0, 8)}`;
      const person = { account, displayName: `A ${role}`, role, programs };
      const { body } = await askAt(address, administrator)('POST', '/people', { body: person });
      const { passwordCode } = body as { passwordCode: string };
      return signedInBy(await ask('POST', '/sign-in/password', { body: { code: passwordCode, password } }));
    },
  };
};
