import createClient from 'openapi-fetch';
import { csrfToken } from './csrf-token';
import { isProblem, Refused, type Problem } from './problem';
import type { paths } from './schema';

/** The API as its own description types it. */
export const api = createClient<paths>({ baseUrl: '/', credentials: 'same-origin' });

api.use({
  onRequest: ({ request }) => {
    if (request.method !== 'GET') request.headers.set('x-csrf-token', csrfToken.read());
    return request;
  },
});

type Answered<Data> = { readonly data?: Data; readonly error?: unknown; readonly response: Response };

/** The answer, or a problem thrown. */
export const answer = async <Data>(asked: Promise<Answered<Data>>): Promise<Data> => {
  const { data, error, response } = await asked;
  if (data !== undefined) return data;
  throw new Refused(isProblem(error) ? error : unexplained(response.status));
};

const unexplained = (status: number): Problem => ({
  type: 'about:blank',
  code: 'SERVICE.UNEXPLAINED',
  status,
  title: 'Something went wrong',
  detail: `Understory answered ${status} without saying why. Try again; if it stays so, tell whoever runs it.`,
  errors: [],
});
