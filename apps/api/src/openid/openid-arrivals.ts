import { randomUUID } from 'node:crypto';
import {
  followRole,
  mappedRole,
  openArrivedAccount,
  personOfSubject,
  type ArrivedSubject,
  type OpenidSignIn,
  type Person,
  type PersonRole,
} from '@understory/access';
import type { ApiPorts } from '../api-ports';

/** Why somebody is back at the sign-in; the screen has the words. */
export type Refusal = 'unlinked' | 'refused' | 'unavailable' | 'unmapped' | 'last-administrator' | 'ended';

export const backWith = (refusal: Refusal): string => `/app/sign-in?openid=${refusal}`;

type Known = { readonly person: Person } | { readonly refusal: Refusal; readonly detail: string };

/** Whose account somebody from the provider is, in the role that the provider says where the agency has set that. */
export class OpenidArrivals {
  constructor(private readonly ports: Pick<ApiPorts, 'database' | 'clock' | 'signIn'>) {}

  async personOf(arrived: ArrivedSubject, cameFrom: string): Promise<Known> {
    const { openid } = this.ports.signIn;
    if (openid === null) throw new Error('Nobody arrives where no provider is set.');
    const { subject, claims } = arrived;
    const { roles } = openid;
    const role = roles === null ? null : mappedRole(claims, roles);
    if (roles !== null && role === null)
      return { refusal: 'unmapped', detail: `openid: ${roles.claim} of ${subject.subject} stands for no role` };
    const person = await personOfSubject(this.ports.database, subject);
    if (person === null) return this.first(arrived, role, { openid, cameFrom });
    if (role === null || role === person.role) return { person };
    return this.inRole(person, role, cameFrom);
  }

  private async first(
    arrived: ArrivedSubject,
    role: PersonRole | null,
    { openid, cameFrom }: { readonly openid: OpenidSignIn; readonly cameFrom: string },
  ): Promise<Known> {
    const { database, clock } = this.ports;
    // The subject, so that an administrator can link it: whoever has it came from the agency's own provider.
    if (!openid.opensAccounts || role === null || role === 'administrator')
      return { refusal: 'unlinked', detail: `openid: nobody is ${arrived.subject.subject}` };
    const { subject, claims } = arrived;
    const arrival = { accountId: randomUUID(), subject, claims, role, cameFrom };
    const person = await openArrivedAccount(database, arrival, clock());
    if (person !== null) return { person };
    return {
      refusal: 'ended',
      detail: `openid: the account or the link of ${subject.subject} was ended, or just begun`,
    };
  }

  private async inRole(person: Person, role: PersonRole, cameFrom: string): Promise<Known> {
    const { database, clock } = this.ports;
    const followed = await followRole(database, person, { role, cameFrom }, clock());
    if (followed === 'last-administrator')
      return { refusal: followed, detail: `openid: ${role} for the last administrator` };
    if (followed === 'unknown') return { refusal: 'unlinked', detail: 'openid: the account was closed' };
    return { person: { ...person, role, programs: role === 'program-manager' ? person.programs : [] } };
  }
}
