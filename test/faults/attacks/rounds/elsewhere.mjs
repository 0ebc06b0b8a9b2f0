import { inLanes } from '../arena.mjs';

const away = ['https://evil.example/', '//evil.example/', '/\\evil.example', '\\\\evil.example', 'https:evil.example', '/%2f%2fevil.example', 'javascript:alert(1)', ' https://evil.example', '/\t/evil.example', 'http://localhost@evil.example/', '/app/\r\nlocation: https://evil.example'];
const usual = ['returnTo', 'return_to', 'next', 'url', 'redirect', 'redirect_uri', 'continue', 'state', 'target'];

/**
 * Open redirects: no address that is typed into a request is ever where its answer sends the browser. The judge looks at
 * every `Location`; only what begins a sign-in elsewhere may name another host, and never one that was typed.
 */
export const elsewhere = async ({ attack, clinic, operations, tally, options }) => {
  const pages = [{ path: '/', inQuery: [] }, { path: '/app', inQuery: [] }, { path: '/queues', inQuery: [] }, { path: '/docs', inQuery: [] }];
  const reads = operations.filter(({ method, path, isPublic }) => method === 'GET' && !path.includes('{') && (isPublic || /openid|oidc|sign-in|callback/.test(path)));
  const asked = [...pages, ...reads].flatMap(({ path, name, inQuery }) =>
    [...new Set([...inQuery.map(({ name: word }) => word), ...usual])].flatMap((word) => away.map((address) => ({ path, name, word, address }))),
  );
  await inLanes(8, options.quick ? asked.filter((_, index) => index % 9 === 0) : asked, async ({ path, name, word, address }) => {
    const { headers } = await attack({ path: `${path}?${word}=${encodeURIComponent(address)}`, name, mayLeave: /openid|oidc/.test(path), person: path === '/queues' ? clinic.administrator : undefined });
    if (/^([a-z]+:)?[/\\]*evil/i.test(headers.location ?? '') || /^javascript/i.test(headers.location ?? '')) tally.found('let-in', `${path}?${word}= sends the browser where it says`);
  });
};
