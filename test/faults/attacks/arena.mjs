import { randomUUID } from 'node:crypto';
import { chanceOf } from '../storm/chance.mjs';
import { headersOf } from './clinic.mjs';
import { isWrite } from './document.mjs';
import { valuesFrom } from './values.mjs';
import { typed } from './hostile-texts.mjs';

const aboutPeople = /^\/people|care-team/;

/** What every round works with: the people, the document, and requests that are judged as they are answered. */
export const openArena = ({ wire, judge, clinic, operations, resolve, permissions, tally, options }) => {
  const refused = new Set();
  const accepted = new Set();

  /** Each write bears an id of its own, so that the log can be asked afterwards whether anything refused is in it. */
  const attack = async ({ headers = {}, ...asked }) => {
    const key = randomUUID();
    const write = isWrite({ method: asked.method ?? 'GET' });
    const all = { ...headersOf(asked.person), ...(write ? { 'idempotency-key': key } : {}), ...headers };
    const answer = judge(asked, await patiently(() => wire.send({ ...asked, headers: all })));
    if (write && answer.status >= 400 && answer.status < 500) refused.add(key);
    if (write && answer.status >= 200 && answer.status < 300) accepted.add(key);
    return answer;
  };

  const decoyIds = clinic.decoys.map(({ accountId }) => accountId);
  const chanceFor = (name) => chanceOf(options.seed, name);
  /** A request to an operation as a client would write it: the child and the ids are handed in. */
  const requestTo = (operation, { childId, ids, chance }) => {
    // What an administrator may do by right would make attackers of strangers: there it meets people made for it only.
    const known = aboutPeople.test(operation.path) ? decoyIds : ids;
    const idsFor = (name) => (name === 'childId' || name === 'childIds' ? [childId] : [...known, randomUUID()]);
    const { value } = valuesFrom(resolve, chance, { idsFor, textFor: (name) => `${typed} ${name}` });
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'token' ? 'x'.repeat(43) : chance.pick(idsFor(name))));
    return {
      ...{ method: operation.method, path, name: operation.name, operation },
      ...(operation.body === undefined ? {} : { body: value(operation.body) }),
    };
  };

  // A rule of sign-in that an administrator publishes by right would disarm everybody else.
  const harmless = operations.filter((one) => !isSpared(one) && !/sign-in-rule/.test(one.path));
  return { wire, clinic, operations, harmless, resolve, permissions, tally, options, refused, accepted, attack, chanceFor, requestTo };
};

/** A machine that is busy with other things may be late by design; what stays so, or comes of the request, is not. */
const patiently = async (send) => {
  for (let tries = 1; ; tries += 1) {
    const answer = await send();
    if (answer.status !== 503 || tries === 4 || !/READ_LOG_UNAVAILABLE|SERVICE\.UNAVAILABLE/.test(answer.text)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 500 * tries));
  }
};

/** Several at once, in the order given, no more than `width`. */
export const inLanes = async (width, jobs, work) => {
  const queue = jobs[Symbol.iterator]();
  const lane = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: width }, lane));
};

export const isLetThrough = ({ status }) => status >= 200 && status < 400;

/** Sessions are ended by some of what is tried; whoever lost theirs comes back by the password. */
export const revive = (arena, person) => (person.reviving ??= reviveAlone(arena, person).finally(() => delete person.reviving));

const reviveAlone = async ({ wire, clinic }, person) => {
  const { status } = await wire.send({ path: '/session', headers: headersOf(person) });
  if (status !== 401) return;
  // Some of what is tried changes the very account, or makes its next sign-in wait: then somebody new takes the part.
  Object.assign(person, await clinic.signIn(person).catch(() => clinic.replace(person)));
};

/** Ends what the other attacks need. */
export const isSpared = ({ path }) => path === '/sign-out';
