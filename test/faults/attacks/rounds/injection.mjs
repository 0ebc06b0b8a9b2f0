import { inLanes } from '../arena.mjs';
import { isWrite } from '../document.mjs';
import { hostileTexts } from '../hostile-texts.mjs';

/** Every text of every body, query and path, with every way to break out of it; the judge looks at what comes back. */
export const injection = async ({ attack, clinic, harmless, permissions, requestTo, resolve, chanceFor, options }) => {
  const chance = chanceFor('injection');
  const [, child] = clinic.within;
  const texts = options.quick ? chance.shuffled(hostileTexts).slice(0, 1) : hostileTexts;
  const personFor = (operation) => clinic.attackers.find(({ role }) => permissions.scopeOf(operation, role) !== undefined);
  const isText = (schema) => resolve(schema).type === 'string';
  const inBodies = harmless.filter((one) => isWrite(one) && one.body !== undefined).flatMap((operation) =>
    Object.entries(resolve(operation.body).properties ?? {}).filter(([, schema]) => isText(schema) || isText(resolve(schema).items)).map(([name, schema]) => ({ operation, name, isList: !isText(schema) })),
  );
  await inLanes(8, inBodies.flatMap((one) => texts.map((text) => ({ ...one, text }))), async ({ operation, name, text, isList }) => {
    const asked = requestTo(operation, { ...child, chance });
    await attack({ ...asked, body: { ...asked.body, [name]: isList ? [text] : text }, person: personFor(operation) });
  });
  const inAddresses = harmless.filter((one) => !isWrite(one)).flatMap((operation) => [...operation.inQuery, ...operation.inPath].map(({ name, in: place }) => ({ operation, name, place })));
  await inLanes(8, inAddresses.flatMap((one) => texts.map((text) => ({ ...one, text }))), async ({ operation, name, place, text }) => {
    const escaped = encodeURIComponent(text.toWellFormed());
    const asked = requestTo(operation, { ...child, chance });
    const path = place === 'path' ? operation.path.replace(`{${name}}`, escaped).replaceAll(/\{\w+\}/g, child.childId) : `${asked.path}?${name}=${escaped}`;
    await attack({ ...asked, path, person: personFor(operation) });
  });
};
