import { inLanes, isLetThrough } from '../arena.mjs';
import { isWrite } from '../document.mjs';

// What a page of another site can make a browser send without asking first.
const plainTypes = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; a=application/json', 'application/octet-stream', ''];
const foreign = [
  { origin: 'https://evil.example' },
  { origin: 'null' },
  { origin: 'http://localhost.evil.example' },
  { origin: 'http://127.0.0.1.evil.example' },
  { origin: 'http://localhost:1' },
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
];

/** Cross-site request forgery: the browser brings the cookie along, the page knows no token. */
export const crossSite = async ({ attack, clinic, operations, permissions, requestTo, chanceFor, tally, options }) => {
  const chance = chanceFor('cross-site');
  const [child] = clinic.within;
  const writes = operations.filter(isWrite);
  const chosen = options.quick ? chance.shuffled(writes).slice(0, 12) : writes;
  await inLanes(6, chosen, async (operation) => {
    const person = clinic.attackers.find(({ role }) => permissions.scopeOf(operation, role) !== undefined);
    const asked = requestTo(operation, { ...child, chance });
    const forged = async (what, headers, body = asked.body) => {
      const answer = await attack({ ...asked, body, headers: { cookie: person.cookie, ...headers } });
      if (isLetThrough(answer)) tally.found('let-in', `${operation.name} takes ${what}`);
    };
    if (!operation.isPublic) for (const type of plainTypes) await forged(`a form of type "${type}" without a token`, { 'content-type': type });
    const token = { 'x-csrf-token': person.csrfToken };
    for (const headers of foreign) await forged(`a write from ${Object.values(headers)[0]}`, { ...token, ...headers });
    for (const type of plainTypes) if (asked.body !== undefined) await forged(`a body of type "${type}"`, { ...token, 'content-type': type }, JSON.stringify(asked.body));
  });
};
