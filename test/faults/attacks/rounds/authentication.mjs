import { randomBytes, randomUUID } from 'node:crypto';
import { headersOf } from '../clinic.mjs';
import { isLetThrough } from '../arena.mjs';
import { jsonOf } from '../wire.mjs';

const cookieName = 'understory_session';
const sessionOf = ({ cookie }) => cookie.slice(cookieName.length + 1);

/** API2: planted, ended, forged and borrowed sessions; one kind of token in the place of another; codes used again. */
export const authentication = async ({ attack, clinic, wire, tally }) => {
  const { administrator, insider, outsider, decoys } = clinic;
  const mustFail = async (what, asked) => {
    const answer = await attack(asked);
    if (isLetThrough(answer)) tally.found('let-in', what);
    return answer;
  };
  const as = (cookie, csrfToken = insider.csrfToken) => ({ cookie, 'x-csrf-token': csrfToken });
  const read = (headers) => ({ path: '/session', headers });
  const write = (headers, body = { reference: `T-${randomUUID()}`, bornMonth: '2016-02', program: clinic.own, enrolledOn: '2026-01-02' }) => ({ method: 'POST', path: '/children', headers, body });

  // Fixation: an id that was planted before the sign-in is not the one after it, and opens nothing.
  const plantedId = randomBytes(32).toString('base64url');
  const signed = await attack({ method: 'POST', path: '/sign-in', headers: { cookie: `${cookieName}=${plantedId}` }, body: { account: decoys[0].account, password: decoys[0].password }, person: undefined, name: 'signIn' });
  const sessionIn = ({ headers }) => [headers['set-cookie']].flat().find((one) => one?.includes(`${cookieName}=`));
  const given = sessionIn(signed);
  if (given === undefined || given.includes(plantedId)) tally.found('let-in', 'a planted session id outlives the sign-in');
  if (!/HttpOnly/i.test(given ?? '') || !/SameSite=(Strict|Lax)/i.test(given ?? '')) tally.found('let-in', 'a session cookie that scripts or other sites may use');
  await mustFail('a planted session id', read({ cookie: `${cookieName}=${plantedId}` }));
  const fresh = { cookie: given?.split(';')[0], 'x-csrf-token': jsonOf(signed)?.csrfToken };
  for (const secret of [fresh['x-csrf-token'], fresh.cookie?.slice(cookieName.length + 1)]) clinic.secrets.add(secret);

  // A second sign-in leaves no way back to the first.
  const again = await wire.send({ method: 'POST', path: '/sign-in', headers: { cookie: fresh.cookie }, body: { account: decoys[0].account, password: decoys[0].password } });
  await mustFail('a session that a later sign-in has replaced', read({ cookie: fresh.cookie }));
  const [second] = sessionIn(again).split(';');
  await wire.send({ method: 'POST', path: '/sign-out', headers: { cookie: second, 'x-csrf-token': jsonOf(again).csrfToken } });
  await mustFail('a session that was signed out', read({ cookie: second }));

  // Forged.
  const id = sessionOf(insider);
  const flipped = `${id.slice(0, -2)}${id.at(-2) === 'A' ? 'B' : 'A'}${id.at(-1)}`;
  for (const [what, value] of [
    ['changed', flipped],
    ['cut', id.slice(0, 42)],
    ['lengthened', `${id}A`],
    ['in other case', id.toLowerCase() === id ? id.toUpperCase() : id.toLowerCase()],
    ['quoted', `"${id}"`],
    ['escaped', `%${id.charCodeAt(0).toString(16)}${id.slice(1)}`],
    ['with an injection', `${id}' or '1'='1`],
    ['empty', ''],
    ['null', 'null'],
    ['a CSRF token', insider.csrfToken],
    ['an account id', insider.accountId],
    ['a password', insider.password],
    ['a used code', decoys[0].passwordCode],
  ])
    await mustFail(`a session cookie that is ${what}`, read({ cookie: `${cookieName}=${value}` }));
  for (const headers of [
    { authorization: `Bearer ${id}` },
    { authorization: `Bearer ${insider.csrfToken}` },
    { authorization: `Basic ${Buffer.from(`${insider.account}:${insider.password}`).toString('base64')}` },
    { 'x-session': id },
    { cookie: `Understory_Session=${id}` },
    { cookie: `x${cookieName}=${id}` },
    { cookie: `__Host-x=1; ${cookieName}2=${id}` },
  ])
    await mustFail(`a session sent as ${Object.keys(headers)[0]}`, read(headers));
  for (const query of [`?${cookieName}=${id}`, `?access_token=${id}`, `?session=${id}`]) await mustFail('a session in the address', { path: `/session${query}` });

  // CSRF tokens.
  for (const [what, token] of [
    ['another person’s', outsider.csrfToken],
    ['the session id', id],
    ['an empty', ''],
    ['a changed', `${insider.csrfToken.slice(0, -1)}${insider.csrfToken.endsWith('A') ? 'B' : 'A'}`],
    ['another session’s', administrator.csrfToken],
  ])
    await mustFail(`${what} CSRF token`, { ...write(as(insider.cookie, token)), name: 'enrolChild' });
  await mustFail('no CSRF token', { ...write({ cookie: insider.cookie }), name: 'enrolChild' });
  await mustFail('a CSRF token in the body', { ...write({ cookie: insider.cookie }, { csrfToken: insider.csrfToken, 'x-csrf-token': insider.csrfToken }), name: 'enrolChild' });

  // Codes work once, and only as what they are.
  await mustFail('a password code used twice', { method: 'POST', path: '/sign-in/password', body: { code: decoys[1].passwordCode, password: 'a long new password' }, name: 'setPassword' });
  await mustFail('the first administrator’s code used twice', { method: 'POST', path: '/sign-in/first-administrator', body: { code: clinic.firstCode, account: 'second', displayName: 'Second', password: 'a long new password' }, name: 'createFirstAdministrator' });
  for (const code of [id, insider.csrfToken, insider.accountId, 'a'.repeat(200), '']) {
    await mustFail('another token as a password code', { method: 'POST', path: '/sign-in/password', body: { code, password: 'a long new password' }, name: 'setPassword' });
    await mustFail('another token as a share', { path: `/shared/${encodeURIComponent(code || 'x')}`, name: 'fetchSharedReport' });
  }

  await tokens({ attack, clinic, tally, mustFail });

  // A closed account is out at once, with every session it has.
  const leaver = await clinic.add('clinician', clinic.own);
  await clinic.post(`/people/${leaver.accountId}/deactivation`, undefined, administrator);
  await mustFail('the session of a closed account', read(headersOf(leaver)));
  await mustFail('the password of a closed account', { method: 'POST', path: '/sign-in', body: { account: leaver.account, password: leaver.password }, name: 'signIn' });
};

/** A token of a machine opens what it was made for, as a bearer token and as nothing else. */
const tokens = async ({ attack, clinic, tally, mustFail }) => {
  const { insider } = clinic;
  const make = (scopes) => attack({ method: 'POST', path: '/own-tokens', name: 'makeToken', person: insider, body: { password: insider.password, name: 'attack', scopes, endsOn: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) } });
  const made = jsonOf(await make(['list-records']));
  if (made?.token === undefined) return tally.found('let-in', 'a token could not be made to be tried');
  clinic.secrets.add(made.token);
  const bearer = { authorization: `Bearer ${made.token}` };
  const within = clinic.within[0].childId;
  const works = await attack({ path: '/children', headers: bearer, name: 'listChildren' });
  if (works.status !== 200) tally.found('let-in', `a token does not do what it was made for (${works.status})`);
  for (const [what, asked] of [
    ['reads beyond its scopes', { path: `/children/${within}`, headers: bearer }],
    ['lists people', { path: '/people', headers: bearer }],
    ['writes', { method: 'POST', path: `/children/${within}/incidents`, headers: bearer, body: {} }],
    ['makes another token', { method: 'POST', path: '/own-tokens', headers: bearer, body: { password: insider.password, name: 'x', scopes: ['write-record'], endsOn: '2027-01-01' } }],
    ['changes a password', { method: 'POST', path: '/own-password', headers: bearer, body: {} }],
    ['is a session', { path: '/session', headers: { cookie: `${cookieName}=${made.token}` } }],
    ['is the token of a write', { method: 'POST', path: '/children', headers: { cookie: insider.cookie, 'x-csrf-token': made.token }, body: {} }],
    ['works in the address', { path: `/children?access_token=${made.token}` }],
    ['works under another scheme', { path: '/children', headers: { authorization: `Basic ${made.token}` } }],
    ['works changed', { path: '/children', headers: { authorization: `Bearer ${made.token.slice(0, -1)}${made.token.endsWith('A') ? 'B' : 'A'}` } }],
    ['reaches beyond its person', { path: `/children/${clinic.victim.childId}`, headers: bearer }],
  ])
    await mustFail(`a token ${what}`, asked);
  // Of what its person may not do, no token can be made.
  for (const scopes of [['manage-people'], ['read-history'], ['*'], []]) if (isLetThrough(await make(scopes))) tally.found('let-in', `a token of the scope ${scopes}`);
  await attack({ method: 'POST', path: `/own-tokens/${made.tokenId}/revocation`, person: insider, name: 'revokeOwnToken' });
  await mustFail('a token that was revoked', { path: '/children', headers: bearer });
};
