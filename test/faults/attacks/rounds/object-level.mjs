import { randomUUID } from 'node:crypto';
import { inLanes, isLetThrough, isSpared } from '../arena.mjs';

/** API1: every operation about a child, by every role, on a child out of reach and with its ids under an own child. */
export const objectLevel = async ({ attack, clinic, operations, permissions, requestTo, chanceFor, tally }) => {
  const chance = chanceFor('object-level');
  const { victim, within } = clinic;
  const about = operations.filter(({ path }) => path.includes('{childId}'));
  const tries = about.filter((one) => !isSpared(one)).flatMap((operation) => clinic.attackers.map((person) => ({ operation, person })));
  await inLanes(8, tries, async ({ operation, person }) => {
    const scope = permissions.scopeOf(operation, person.role);
    if (scope === 'all') return;
    const answer = await attack({ ...requestTo(operation, { ...victim, chance }), person });
    if (isLetThrough(answer)) tally.found('let-in', `${operation.name} lets a ${person.role} at a child out of reach`);
    const unknown = await attack({ ...requestTo(operation, { childId: randomUUID(), ids: victim.ids, chance }), person });
    if (scope !== undefined && (answer.status !== unknown.status || answer.text !== unknown.text))
      tally.found('let-in', `${operation.name} tells a ${person.role} a child out of reach (${answer.status}) from none (${unknown.status})`);
  });

  // The path names an own child, and what is named inside belongs to another.
  const nested = operations.filter(({ path }) => (path.match(/\{/g) ?? []).length > 1 && path.includes('{childId}'));
  await inLanes(4, nested, async (operation) => {
    for (const id of chance.shuffled(victim.ids).slice(0, 6)) {
      const [child] = within;
      const asked = requestTo(operation, { childId: child.childId, ids: [id], chance });
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'childId' ? child.childId : id));
      const answer = await attack({ ...asked, path, person: clinic.insider });
      if (isLetThrough(answer)) tally.found('let-in', `${operation.name} takes an id of another child under an own one`);
    }
  });
};
