import { createHmac, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { createServer } from 'node:http';

const json = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A provider that answers as it is told: whoever comes back with the code `x` gets the token that was laid down for `x`.
 * Discovery and keys are in order, so that only the answer itself can be what is wrong.
 */
export const openForgingProvider = async () => {
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const laidDown = new Map();
  const server = createServer((request, response) => {
    const answer = (value, status = 200) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    const { pathname } = new URL(request.url, issuer);
    if (pathname === '/.well-known/openid-configuration') {
      return answer({
        ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/jwks` },
        ...{ end_session_endpoint: `${issuer}/leave`, response_types_supported: ['code'], subject_types_supported: ['public'] },
        ...{ id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'], code_challenge_methods_supported: ['S256'] },
      });
    }
    if (pathname === '/jwks') return answer({ keys: [{ ...own.publicKey.export({ format: 'jwk' }), kid: 'own', alg: 'RS256', use: 'sig' }] });
    if (pathname !== '/token') return answer({}, 404);
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const code = new URLSearchParams(Buffer.concat(parts).toString()).get('code');
      const idToken = laidDown.get(code);
      // A code is good once.
      laidDown.delete(code);
      if (idToken === undefined) return answer({ error: 'invalid_grant' }, 400);
      answer({ access_token: 'x', token_type: 'Bearer', expires_in: 60, id_token: idToken });
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const publicPem = own.publicKey.export({ type: 'spki', format: 'pem' });

  const signers = {
    RS256: (text, key = own.privateKey) => sign('sha256', Buffer.from(text), key).toString('base64url'),
    // The public key that everybody can fetch, taken for a shared secret.
    HS256: (text) => createHmac('sha256', publicPem).update(text).digest('base64url'),
    none: () => '',
  };
  /** The code that leads to a token with these claims, in order where nothing else is said. */
  const layDown = (nonce, { claims = {}, header = {}, key, cut = (token) => token } = {}) => {
    const now = Math.floor(Date.now() / 1_000);
    const head = { alg: 'RS256', kid: 'own', typ: 'JWT', ...header };
    const body = { iss: issuer, aud: 'understory', sub: 'sub-attacked', nonce, iat: now, exp: now + 60, ...claims };
    const text = `${json(head)}.${json(body)}`;
    const code = randomBytes(16).toString('hex');
    laidDown.set(code, cut(`${text}.${signers[head.alg]?.(text, key) ?? 'x'}`));
    return code;
  };
  return { issuer, layDown, otherKey: other.privateKey, close: () => server.close() };
};
