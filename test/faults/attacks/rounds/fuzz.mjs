import { inLanes, revive } from '../arena.mjs';
import { isWrite } from '../document.mjs';
import { garbled, mutated } from '../mutations.mjs';
import { hostileTexts } from '../hostile-texts.mjs';

/** Requests made from the document by seed, most of them with something made wrong, by every role and by nobody. */
export const fuzz = async (arena, { isOver }) => {
  const { attack, clinic, harmless, requestTo, chanceFor, options } = arena;
  const chance = chanceFor('fuzz');
  const people = [undefined, ...clinic.attackers, ...clinic.attackers];

  const requestBy = (person) => {
    const operation = chance.pick(harmless);
    // Whoever may do everything to every record meets the attackers’ own, and so does who opens one in an emergency: that
    // lets them in by right, which would no longer be told from an attack.
    const byRight = person?.role === 'administrator' || /emergency/.test(operation.path);
    const child = byRight || chance.happens(0.6) ? chance.pick(clinic.within) : clinic.victim;
    const ids = [...child.ids, ...clinic.victim.ids.slice(0, 3)];
    const asked = requestTo(operation, { childId: child.childId, ids, chance });
    const path = isWrite(operation) ? asked.path : `${asked.path}${queryFor(operation, chance)}`;
    const headers = headersFor(chance);
    if (asked.body === undefined) return { ...asked, path, headers, person };
    const body = chance.happens(0.06) ? garbled(asked.body, chance) : mutated(asked.body, chance);
    return { ...asked, path, headers, body, person };
  };

  const requests = function* () {
    for (let count = 0; count < options.requests && !isOver(); count += 1) yield requestBy(chance.pick(people));
  };
  await inLanes(12, requests(), async (asked) => {
    const { status } = await attack(asked);
    // Sessions end in the middle of things, and their people come back.
    if (status === 401 && asked.person !== undefined) await revive(arena, asked.person);
  });
};

const queryFor = ({ inQuery }, chance) => {
  if (inQuery.length === 0 || chance.happens(0.5)) return '';
  const { name, schema = {} } = chance.pick(inQuery);
  const value = chance.happens(0.5) ? chance.pick(schema.enum ?? ['1', '2026-03-01', 'csv', 'x', '2026-03-01T09:30:00Z']) : chance.pick(['', '-1', '0', '99999999999999999999', 'NaN', '[]', 'a'.repeat(300), encodeURIComponent(chance.pick(hostileTexts).toWellFormed()), '1&after=2', '%E0%A4%A']);
  // A position that is far ahead would be waited for; `1` and what is malformed are not.
  return `?${name}=${value}`;
};

const headersFor = (chance) => {
  if (chance.happens(0.85)) return {};
  return chance.pick([
    { 'idempotency-key': 'x' },
    { accept: 'text/csv' },
    { accept: 'application/xml' },
    { 'content-type': 'application/json; charset=utf-16' },
    { 'content-type': 'application/json;' },
    { 'content-encoding': 'gzip' },
    { 'if-none-match': '*' },
    { range: 'bytes=0-0' },
    { 'last-event-id': '-1' },
    { expect: '200-ok' },
    { 'accept-language': 'x'.repeat(5_000) },
    { te: 'trailers' },
    { 'x-csrf-token': '' },
    { upgrade: 'h2c', connection: 'upgrade' },
  ]);
};
