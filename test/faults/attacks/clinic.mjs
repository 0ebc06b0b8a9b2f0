import { randomBytes, randomUUID } from 'node:crypto';
import { chanceOf } from '../storm/chance.mjs';
import { isWrite } from './document.mjs';
import { jsonOf } from './wire.mjs';
import { valuesFrom } from './values.mjs';

const own = 'Day treatment';
const foreign = 'Residential';
const password = () => `pw-${randomBytes(12).toString('hex')}`;

/** A program manager has programs; nobody else may. */
const programsOf = (role, program) => (role === 'program-manager' ? [program] : []);

/** People of every role and two programs: attackers belong to one, whatever is planted to the other. */
export const openClinic = async ({ send, code, document, operations, resolve, seed }) => {
  const secrets = new Set();
  const keep = (person) => {
    for (const secret of [person.password, person.cookie.split('=')[1], person.csrfToken]) secrets.add(secret);
    return person;
  };
  const signedIn = ({ status, headers, text }, known) => {
    if (status !== 200) throw new Error(`A sign-in answered ${status}: ${text}`);
    const { person, csrfToken } = JSON.parse(text);
    const cookies = [headers['set-cookie']].flat().map((one) => one.split(';')[0]);
    // What tells that this browser has been here before is kept, as a browser keeps it.
    const [session, ...browser] = [cookies.find((one) => one.includes('_session=')), ...cookies.filter((one) => !one.includes('_session='))];
    return keep({ ...known, accountId: person.accountId, role: person.role, cookie: session, browser: browser.join('; ') || known.browser, csrfToken });
  };
  const post = (path, body, person) => send({ method: 'POST', path, body, headers: headersOf(person) });

  const first = { account: `first-${randomUUID().slice(0, 8)}`, password: password() };
  const administrator = signedIn(await post('/sign-in/first-administrator', { ...first, code, displayName: 'The first' }), first);
  const add = async (role, program, displayName = `A ${role}`) => {
    const known = { account: `${role}-${randomUUID().slice(0, 8)}`, password: password() };
    const added = await post('/people', { account: known.account, displayName, role, programs: programsOf(role, program) }, administrator);
    const { passwordCode } = JSON.parse(added.text);
    return signedIn(await post('/sign-in/password', { code: passwordCode, password: known.password }), { ...known, passwordCode });
  };
  const signIn = async (known) => {
    const { account, password: secret, browser = '' } = known;
    const headers = browser === '' ? {} : { cookie: browser };
    return signedIn(await send({ method: 'POST', path: '/sign-in', body: { account, password: secret }, headers }), { ...known, browser });
  };

  const roles = document.components.schemas.AddPersonBody.properties.role.enum;
  const attackers = [];
  for (const role of roles) attackers.push(await add(role, own));
  const insider = attackers.find(({ role }) => role === 'clinician');
  const outsider = await add('clinician', foreign);
  const decoys = [await add('clinician', own), await add('auditor', own)];

  const planted = `Qz7planted${randomBytes(6).toString('hex')}`;
  const chance = chanceOf(seed, 'clinic');
  /** Writes whatever the document offers about a child, and keeps the ids that come back. */
  const fill = async (person, program, mark) => {
    const ids = new Set();
    const idsFor = () => [...ids, randomUUID()];
    const { value } = valuesFrom(resolve, chance, { idsFor, textFor: () => mark });
    const enrolled = await post('/children', { reference: `${mark}-${ids.size}`.slice(0, 100), bornMonth: '2016-02', program, enrolledOn: '2026-01-02' }, person);
    const { childId } = jsonOf(enrolled) ?? {};
    if (childId === undefined) throw new Error(`A child was not enrolled: ${enrolled.text}`);
    for (let round = 0; round < 2; round += 1) {
      for (const operation of operations.filter((one) => isWrite(one) && one.path.startsWith('/children/{childId}/') && !/discharge|transfer|care-team|break|erasure|hold/i.test(one.path))) {
        const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'childId' ? childId : chance.pick(idsFor())));
        const answer = await post(path, operation.body === undefined ? undefined : value(operation.body), person);
        for (const id of uuidsIn(answer.text)) if (id !== childId) ids.add(id);
      }
    }
    return { childId, ids: [...ids] };
  };
  const victim = await fill(outsider, foreign, planted);
  const within = [];
  for (const mark of ['Own-A', 'Own-B']) within.push(await fill(insider, own, mark));

  const replace = async (person) => {
    const successor = await add(person.role, own);
    const team = { accountIds: [successor.accountId] };
    if (person === insider) for (const { childId } of within) await post(`/children/${childId}/care-team`, team, administrator);
    return successor;
  };

  return { replace, administrator, attackers, insider, outsider, decoys, own, foreign, planted, victim, within, secrets, signIn, add, post };
};

export const headersOf = (person) => (person === undefined ? {} : { cookie: person.cookie, 'x-csrf-token': person.csrfToken });

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
export const uuidsIn = (text) => new Set(text.match(uuid) ?? []);
