import { randomUUID } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { headersOf } from '../clinic.mjs';
import { isLetThrough } from '../arena.mjs';
import { jsonOf } from '../wire.mjs';

const today = () => new Date().toISOString().slice(0, 10);

/**
 * What takes two persons, or one thing twice: one manager alone, one's own emergency, a code of a second factor or of
 * recovery again, a purpose that another session stated, one kind of token in the place of another.
 */
export const twoPersons = async (arena) => {
  const { attack, clinic, tally } = arena;
  const mustFail = async (what, asked) => {
    const answer = await attack(asked);
    if (isLetThrough(answer)) tally.found('let-in', what);
    return answer;
  };
  const mustWork = async (what, asked) => {
    const answer = await attack(asked);
    if (!isLetThrough(answer)) tally.found('let-in', `${what} does not work, so that nothing was tried (${answer.status} ${jsonOf(answer)?.code})`);
    return answer;
  };
  await erasure(clinic, mustFail, mustWork);
  await emergency(arena, mustFail, mustWork);
  await purpose(clinic, mustFail, mustWork);
  await secondFactor(arena, mustFail, mustWork);
};

/** A record is erased by two: who asked neither confirms nor declines, by whichever session or token. */
const erasure = async (clinic, mustFail, mustWork) => {
  const person = await clinic.add('program-manager', clinic.own);
  const [{ childId }] = clinic.within;
  const asked = await mustWork('asking for an erasure', { method: 'POST', path: `/children/${childId}/erasures`, body: { basis: 'guardian-request', requestedOn: today(), note: null }, person, name: 'requestErasure' });
  const erasureId = jsonOf(asked)?.erasureId;
  const confirm = (who) => ({ method: 'POST', path: `/children/${childId}/erasures/${erasureId}/confirmations`, body: {}, name: 'confirmErasure', person: who });
  await mustFail('a manager confirms the own erasure', confirm(person));
  await mustFail('a manager confirms it from another session', confirm(await clinic.signIn(person)));
  await mustFail('a clinician confirms an erasure', confirm(clinic.insider));
  const foreign = await clinic.add('program-manager', clinic.foreign);
  await mustFail('a manager of another program confirms an erasure', confirm(foreign));
  await mustFail('another child in the path', { ...confirm(foreign), path: `/children/${clinic.victim.childId}/erasures/${erasureId}/confirmations` });
  const bearer = await tokenOf(person, ['read-record'], clinic, mustWork);
  await mustFail('a token confirms an erasure', { ...confirm(undefined), headers: bearer });
  const other = await clinic.add('program-manager', clinic.own);
  await mustWork('declining an erasure', { method: 'POST', path: `/children/${childId}/erasures/${erasureId}/refusals`, body: { reason: 'It was an attack' }, person: other, name: 'declineErasure' });
  await mustFail('a declined erasure is confirmed', confirm(await clinic.add('program-manager', clinic.own)));
};

/** Nobody judges the own emergency, nor prolongs it, nor lets a program in by it. */
const emergency = async ({ clinic, wire }, mustFail, mustWork) => {
  const person = await clinic.add('program-manager', clinic.own);
  const reason = `Nobody else is to be reached ${randomUUID()}`;
  const open = (why) => ({ method: 'POST', path: '/emergency-accesses', body: { reference: null, childId: clinic.victim.childId, reason: why }, person, name: 'openInEmergency' });
  await mustWork('opening in an emergency', open(reason));
  await mustFail('the same reason again', open(reason));
  const bearer = await tokenOf(person, ['read-record'], clinic, mustWork);
  await mustFail('a token reads by an emergency', { path: `/children/${clinic.victim.childId}`, headers: bearer, name: 'readChild' });
  await mustFail('another person reads by an emergency', { path: `/children/${clinic.victim.childId}`, person: clinic.insider, name: 'readChild' });
  const foreign = await clinic.add('program-manager', clinic.foreign);
  // By right: it names the child whose program this is.
  const listed = await wire.send({ path: '/emergency-accesses', headers: headersOf(foreign) });
  const mine = jsonOf(listed)?.accesses.find(({ who }) => who.id === person.accountId);
  const review = (who, justified = true) => ({ method: 'POST', path: `/emergency-accesses/${mine?.accessId}/review`, body: { justified, words: 'So it was' }, person: who, name: 'reviewEmergency' });
  await mustFail('somebody reviews the own emergency', review(person));
  await mustFail('a manager of another program reviews an emergency', review(await clinic.add('program-manager', clinic.own)));
  await mustFail('a clinician reviews an emergency', review(clinic.outsider));
  await mustWork('a review', review(foreign, false));
  await mustFail('a review is taken back', review(foreign, true));
};

/** One record of the program opens for what this session said of it. */
const purpose = async (clinic, mustFail, mustWork) => {
  const person = await clinic.add('program-manager', clinic.own);
  const elsewhere = await clinic.signIn(person);
  const [one, other] = clinic.within;
  const read = (childId, who = person, part = '') => ({ path: `/children/${childId}${part}`, person: who, name: part === '' ? 'readChild' : 'readMap' });
  const state = (body, childId = one.childId) => ({ method: 'POST', path: `/children/${childId}/purpose`, body, person, name: 'statePurpose' });
  await mustFail('a record opens without a purpose', read(one.childId));
  for (const body of [{}, { purpose: '' }, { purpose: 'program' }, { purpose: 'emergency' }, { purpose: ['supervision'] }, { purpose: 'supervision', until: '2999-01-01' }, { purpose: 'supervision', childId: other.childId }]) await mustFail(`the purpose ${JSON.stringify(body)}`, state(body));
  await mustFail('a purpose for a child of another program', state({ purpose: 'supervision' }, clinic.victim.childId));
  await mustWork('a purpose', state({ purpose: 'supervision' }));
  await mustWork('reading for a purpose', read(one.childId));
  await mustFail('a purpose opens another child', read(other.childId));
  await mustFail('a purpose of another session', read(one.childId, elsewhere, '/map'));
  await mustFail('a purpose of a session, by a token', { path: `/children/${one.childId}`, headers: await tokenOf(person, ['read-record'], clinic, mustWork), name: 'readChild' });
};

/** A code counts once: of the device within its window, of recovery for good. */
const secondFactor = async ({ attack, clinic, forgetFailures }, mustFail, mustWork) => {
  const person = await clinic.add('clinician', clinic.own);
  const { password } = person;
  const key = jsonOf(await mustWork('beginning a second factor', { method: 'POST', path: '/own-second-factor/enrolment', body: { password }, person, name: 'beginEnrolment' }))?.key;
  const shown = (steps = 0) => new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 });
  const begun = shown();
  const confirmed = jsonOf(await mustWork('confirming a second factor', { method: 'POST', path: '/own-second-factor/confirmation', body: { code: begun }, person, name: 'confirmEnrolment' }));
  const codes = confirmed?.recoveryCodes ?? [];
  for (const secret of [key, ...codes, confirmed?.session?.csrfToken]) if (secret !== undefined) clinic.secrets.add(secret);
  const half = () => clinic.signIn(person);
  const finish = (who, code) => ({ method: 'POST', path: '/session/second-factor', body: { code }, person: who, name: 'finishSignIn' });
  // Half a sign-in opens nothing.
  const first = await half();
  for (const path of ['/children', '/own-tokens', '/own-acts']) await mustFail('half a sign-in', { path, person: first });
  await mustFail('a second factor is taken away by half a sign-in', { method: 'POST', path: '/own-second-factor/removal', body: { password, code: begun }, person: first });
  await mustFail('the code that confirmed the device, again', finish(first, begun));
  await mustWork('a recovery code', finish(first, codes[0]));
  await mustFail('a recovery code again', finish(await half(), codes[0]));
  const next = shown(1);
  await forgetFailures();
  await mustWork('a code of the device', finish(await half(), next));
  await mustFail('a code of the device again', finish(await half(), next));
  await forgetFailures();
  const guessing = await half();
  let waits = 0;
  for (let tries = 0; tries < 12; tries += 1) {
    const answer = await attack(finish(guessing, String(100_000 + tries)));
    if (isLetThrough(answer)) await mustFail('a guessed code', finish(guessing, '000000'));
    if (answer.status === 429) waits += 1;
  }
  if (waits === 0) await mustWork('a wait after twelve guessed codes', { path: '/no-wait' });
  await forgetFailures();
};

const tokenOf = async (person, scopes, clinic, mustWork) => {
  const made = jsonOf(await mustWork('making a token', { method: 'POST', path: '/own-tokens', name: 'makeToken', person, body: { password: person.password, name: 'attack', scopes, endsOn: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) } }));
  if (made?.token !== undefined) clinic.secrets.add(made.token);
  return { authorization: `Bearer ${made?.token}` };
};
