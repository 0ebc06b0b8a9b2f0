import { jsonOf } from '../wire.mjs';

const hour = 3_600;
const now = () => Math.floor(Date.now() / 1_000);

/** Each differs from a good answer in one thing. */
const forgeries = ({ issuer, otherKey }) => ({
  'another issuer': { claims: { iss: `${issuer}/` } },
  'no issuer': { claims: { iss: undefined } },
  'another audience': { claims: { aud: 'another' } },
  'an audience of several without the party': { claims: { aud: ['understory', 'another'] } },
  'another party': { claims: { azp: 'another' } },
  'another nonce': { claims: { nonce: 'x'.repeat(43) } },
  'no nonce': { claims: { nonce: undefined } },
  'a time that is over': { claims: { iat: now() - 2 * hour, exp: now() - hour } },
  'no end': { claims: { exp: undefined } },
  'no subject': { claims: { sub: undefined } },
  'no signature, by alg none': { header: { alg: 'none', kid: undefined } },
  'alg none with a signature': { header: { alg: 'None' } },
  'the public key as a secret': { header: { alg: 'HS256', kid: undefined } },
  'another key under the same name': { key: otherKey },
  'a key of its own in the header': { header: { kid: 'elsewhere', jku: 'http://127.0.0.1:1/jwks', jwk: {} }, key: otherKey },
  'a cut signature': { cut: (token) => token.slice(0, -4) },
  'no signature at all': { cut: (token) => token.slice(0, token.lastIndexOf('.') + 1) },
  'another body under the signature': { cut: (token) => token.replace(/\.[^.]+\./, `.${Buffer.from(JSON.stringify({ sub: 'sub-attacked' })).toString('base64url')}.`) },
});

/** Forged answers of the agency's provider, mixed-up and replayed ones; and where leaving leads. */
export const provider = async ({ attack, clinic, tally, forging }) => {
  const { administrator, decoys } = clinic;
  const linked = await attack({ method: 'POST', path: `/people/${decoys[0].accountId}/openid-link`, body: { subject: 'sub-attacked' }, person: administrator, name: 'linkPerson' });
  if (linked.status !== 204) tally.found('let-in', `a person could not be linked to be attacked (${linked.status})`);

  const depart = async () => {
    const { headers } = await attack({ path: '/sign-in/openid/departure', name: 'departToProvider', mayLeave: true });
    const there = new URL(headers.location ?? 'http://nowhere.example/');
    const cookie = [headers['set-cookie']].flat().find((one) => one?.includes('understory_openid='))?.split(';')[0] ?? '';
    return { state: there.searchParams.get('state') ?? '', nonce: there.searchParams.get('nonce') ?? '', cookie };
  };
  const arrive = (query, cookie) => attack({ path: `/sign-in/openid/arrival?${new URLSearchParams(query)}`, headers: cookie === '' ? {} : { cookie }, name: 'arriveFromProvider' });
  const sessionIn = ({ headers }) => [headers['set-cookie']].flat().some((one) => /_session=[^;]/.test(one ?? ''));
  const mustFail = (what, answer) => {
    if (sessionIn(answer) || answer.status < 300 || !/openid=refused|openid=unavailable/.test(answer.headers.location ?? '/app/sign-in?openid=refused')) tally.found('let-in', `an answer of the provider with ${what}`);
  };

  const good = await depart();
  const code = forging.layDown(good.nonce);
  const cameIn = await arrive({ code, state: good.state }, good.cookie);
  if (!sessionIn(cameIn)) tally.found('let-in', 'a good answer of the provider does not sign in, so that nothing was tried');
  const session = [cameIn.headers['set-cookie']].flat().find((one) => /_session=/.test(one ?? ''))?.split(';')[0] ?? '';
  clinic.secrets.add(session.split('=')[1] ?? session);
  mustFail('the same code and state again', await arrive({ code, state: good.state }, good.cookie));

  for (const [what, forgery] of Object.entries(forgeries(forging))) {
    const left = await depart();
    mustFail(what, await arrive({ code: forging.layDown(left.nonce, forgery), state: left.state }, left.cookie));
  }

  // Mixed up: what one browser began, another one ends.
  const [one, other] = [await depart(), await depart()];
  mustFail('the state of another browser', await arrive({ code: forging.layDown(one.nonce), state: other.state }, one.cookie));
  mustFail('the answer of another browser', await arrive({ code: forging.layDown(other.nonce), state: other.state }, ''));
  const [mine, theirs] = [await depart(), await depart()];
  mustFail('the nonce of another browser', await arrive({ code: forging.layDown(theirs.nonce), state: mine.state }, mine.cookie));
  const late = await depart();
  mustFail('the issuer of another provider', await arrive({ code: forging.layDown(late.nonce), state: late.state, iss: 'https://evil.example' }, late.cookie));
  for (const query of [{}, { state: 'x' }, { code: 'x' }, { error: 'access_denied', state: 'x' }, { code: 'x', state: ['a', 'b'] }]) {
    const { cookie } = await depart();
    mustFail(`the query ${Object.keys(query).join(' and ')}`, await arrive(query, cookie));
  }

  // Where one comes back to is a page of the app, and where one leaves to is the provider, whatever is typed.
  for (const address of ['https://evil.example', '//evil.example', '/\\evil.example', '/app/../../evil', '/app//evil.example', '/app/%2f%2fevil.example']) {
    const { headers } = await attack({ path: `/sign-in/openid/departure?returnsTo=${encodeURIComponent(address)}`, name: 'departToProvider', mayLeave: true });
    const there = new URL(headers.location ?? 'http://nowhere.example/');
    const cookie = [headers['set-cookie']].flat().find((given) => given?.includes('understory_openid='))?.split(';')[0] ?? '';
    const back = await arrive({ code: forging.layDown(there.searchParams.get('nonce')), state: there.searchParams.get('state') }, cookie);
    if (!/^\/app(\/[\w-]+)*\/?$/.test(back.headers.location ?? '')) tally.found('let-in', `returnsTo=${address} leads to ${back.headers.location}`);
    const left = await attack({ path: `/sign-in/openid/leaving?post_logout_redirect_uri=${encodeURIComponent(address)}&returnsTo=${encodeURIComponent(address)}`, name: 'leaveProvider', mayLeave: true });
    const leads = new URL(left.headers.location ?? 'http://nowhere.example/', 'http://own.example');
    if (leads.origin !== forging.issuer || /evil/.test(leads.search)) tally.found('let-in', `leaving leads to ${leads.href}`);
  }
  const { code: refusal } = jsonOf(await attack({ path: '/session', headers: { cookie: good.cookie }, name: 'readSession' })) ?? {};
  if (refusal !== 'ACCESS.SIGN_IN_REQUIRED') tally.found('let-in', 'the mark of an attempt is a session');
};
