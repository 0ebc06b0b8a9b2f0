import type { Answer, Ask } from './ask';

/** Who a browser is signed in as. */
export type SignedInAs = { readonly accountId: string; readonly cookie: string; readonly csrfToken: string };

const nobody: SignedInAs = { accountId: '', cookie: '', csrfToken: '' };

/** Asks an API at an address as somebody who is signed in, or as nobody. */
export const askAt =
  (address: string, { cookie, csrfToken }: SignedInAs = nobody): Ask =>
  async (method, path, { body, headers } = {}) => {
    const response = await fetch(`${address}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookie === '' ? {} : { cookie, 'x-csrf-token': csrfToken }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const isJson = method !== 'HEAD' && response.headers.get('content-type')?.includes('json') === true;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : await response.text(),
    };
  };

/** What a sign-in answered, as the browser keeps it. */
export const signedInBy = ({ status, headers, body }: Answer): SignedInAs => {
  if (status !== 200) throw new Error(`The sign-in answered ${status}: ${JSON.stringify(body)}`);
  const { person, csrfToken } = body as { person: { accountId: string }; csrfToken: string };
  return { accountId: person.accountId, cookie: headers.get('set-cookie')?.split(';')[0] ?? '', csrfToken };
};
