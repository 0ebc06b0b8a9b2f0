import { inLanes, isLetThrough } from '../arena.mjs';
import { isWrite } from '../document.mjs';

/** What only the server says. */
const serverOwned = {
  ...{ id: '00000000-0000-4000-8000-000000000000', childId: '00000000-0000-4000-8000-000000000000', eventId: '1', stream: 'child-1' },
  ...{ position: '1', revision: 0, recordedAt: '2020-01-01T00:00:00Z', occurredOn: '2020-01-01', actorId: 'x', actorRole: 'administrator' },
  ...{ commandId: 'x', correlationId: 'x', causationId: 'x', previousHash: 'x', hash: 'x', schemaVersion: 9, type: 'ChildEnrolled' },
  ...{ role: 'administrator', accountId: 'x', active: true, demonstration: true, careTeam: ['x'], sealed: 'x', signedBy: 'x', version: 9 },
  ...{ isAdmin: true, scopes: ['*'], programs: ['Residential'], status: 'accepted', standing: 'enrolled', passwordHash: 'x', createdAt: '2020-01-01' },
};

/** API3: every body with every field that a client may not set, one at a time; what is known of it stays as it is. */
export const properties = async ({ attack, clinic, operations, permissions, requestTo, resolve, chanceFor, tally, options }) => {
  const chance = chanceFor('properties');
  const [child] = clinic.within;
  const tries = operations.filter((one) => isWrite(one) && one.body !== undefined).flatMap((operation) => {
    const person = clinic.attackers.find(({ role }) => permissions.scopeOf(operation, role) !== undefined) ?? clinic.insider;
    const known = resolve(operation.body).properties ?? {};
    const names = Object.keys(serverOwned).filter((name) => known[name] === undefined);
    return (options.quick ? chance.shuffled(names).slice(0, 2) : names).map((name) => ({ operation, person, name }));
  });
  await inLanes(8, tries, async ({ operation, person, name }) => {
    const asked = requestTo(operation, { ...child, chance });
    const answer = await attack({ ...asked, body: { ...asked.body, [name]: serverOwned[name] }, person });
    if (isLetThrough(answer)) tally.found('let-in', `${operation.name} takes the field ${name}`);
  });
};
