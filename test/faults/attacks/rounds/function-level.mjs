import { inLanes, isLetThrough, isSpared } from '../arena.mjs';
import { jsonOf } from '../wire.mjs';

/** API5: every operation by every role, and by nobody, against the permission table. */
export const functionLevel = async ({ attack, clinic, operations, permissions, requestTo, chanceFor, tally }) => {
  const chance = chanceFor('function-level');
  const [child] = clinic.within;
  const tries = operations.filter((one) => !one.isPublic && !isSpared(one)).flatMap((operation) => [undefined, ...clinic.attackers].map((person) => ({ operation, person })));
  await inLanes(8, tries, async ({ operation, person }) => {
    if (permissions.scopeOf(operation, person?.role) !== undefined) return;
    const answer = await attack({ ...requestTo(operation, { ...child, chance }), person });
    const { code } = jsonOf(answer) ?? {};
    const expected = person === undefined ? 'ACCESS.SIGN_IN_REQUIRED' : 'ACCESS.NOT_ALLOWED';
    if (isLetThrough(answer) || code !== expected)
      tally.found('let-in', `${operation.name} answers ${answer.status} ${code} to ${person?.role ?? 'nobody'}, whom the table does not let in`);
  });
};
