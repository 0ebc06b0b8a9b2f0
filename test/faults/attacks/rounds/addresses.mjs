import { isLetThrough } from '../arena.mjs';
import { jsonOf } from '../wire.mjs';

const tricks = (path) => [
  `/${path}`,
  `//${path}`,
  `/.${path}`,
  `/x/..${path}`,
  `/docs/..${path}`,
  `/app/..${path}`,
  `/app/../..${path}`,
  `/docs/..;${path}`,
  `/;a=b${path}`,
  `${path};a=b`,
  `${path}/`,
  `${path}//`,
  `${path}/.`,
  `${path}%2f`,
  `${path}%00`,
  `${path}%20`,
  `${path}.json`,
  `${path}#x`,
  `/docs%2f..${path}`,
  `/docs%252f..${path}`,
  `/%2e%2e${path}`,
  `/app/%2e%2e${path}`,
  `/app/assets/..%2f..%2f..${path}`,
  path.toUpperCase(),
  path.replace('c', '%63'),
  path.replace('c', '%2563'),
  `\\${path.slice(1)}`,
  `/app/..\\${path.slice(1)}`,
  `http://localhost${path}`,
  `http://evil.example${path}`,
];
const files = ['/app/assets/..%2f..%2f..%2f..%2fpackage.json', '/app/../../../../etc/passwd', '/app/assets/%2e%2e/%2e%2e/index.js', '/docs/..%2f..%2fpackage.json', '/docs/swagger-ui.css%00', '/app/assets/.', '/.env', '/.git/config', '/dist/', '/app/assets/....//....//package.json'];
const overrides = [
  { 'x-http-method-override': 'GET' },
  { 'x-http-method': 'GET' },
  { 'x-method-override': 'GET' },
  { 'x-original-url': '/health' },
  { 'x-rewrite-url': '/health' },
  { 'x-forwarded-for': '127.0.0.1' },
  { 'x-forwarded-host': 'localhost' },
  { 'x-forwarded-proto': 'https' },
  { forwarded: 'for=127.0.0.1;host=localhost;proto=https' },
  { 'x-real-ip': '127.0.0.1' },
  { 'x-forwarded-user': 'admin' },
  { 'x-remote-user': 'admin' },
  { 'x-accel-redirect': '/children' },
  { 'x-middleware-subrequest': 'middleware' },
];
const hosts = ['evil.example', 'localhost.evil.example', 'localhost@evil.example', '127.0.0.1.nip.io', 'localhost:3000@x', '0.0.0.0', 'localhost%00', '[::1', '169.254.169.254'];
const methods = ['OPTIONS', 'TRACE', 'PROPFIND', 'PUT', 'PATCH', 'DELETE', 'COPY', 'MKCOL', 'SEARCH', 'LOCK', 'HEAD', 'REPORT', 'LINK'];

const isPublicPath = (path) => /^\/(app|docs|openapi\.json|health|shared|$)/.test(path);

/** Header and path tricks, by nobody and by the least of roles, at what neither of them may see. */
export const addresses = async ({ attack, clinic, tally }) => {
  const target = `/children/${clinic.victim.childId}`;
  const mustFail = async (what, asked) => {
    const answer = await attack(asked);
    // The page of the screens is answered for any address below it, and a redirect leads nowhere else.
    const isPage = /text\/html|text\/css|javascript/.test(answer.headers['content-type'] ?? '') || answer.status === 302;
    if (isLetThrough(answer) && !isPage) tally.found('let-in', `${what} is answered ${answer.status}`);
    if (/"dependencies"|root:x:0|\[core\]/.test(answer.text)) tally.found('let-in', `${what} answers a file`);
    return answer;
  };
  for (const path of [target, '/children', '/people', '/queues', `${target}/report`]) {
    for (const person of [undefined, ...(path === '/people' || path === '/queues' ? [clinic.insider] : [])]) {
      for (const trick of tricks(path)) await mustFail(`the address ${trick.replace(clinic.victim.childId, '…')}`, { path: trick, person });
      for (const headers of overrides) await mustFail(`the header ${Object.keys(headers)[0]}`, { path, headers, person });
    }
  }
  for (const path of files) await mustFail(`the file ${path}`, { path });
  for (const host of hosts) {
    const answer = await mustFail(`the host "${host}"`, { path: '/session', headers: { host }, person: clinic.insider });
    if (answer.status !== 421 && answer.status !== 400) tally.found('let-in', `the host "${host}" is answered ${answer.status}`);
  }
  for (const method of methods) {
    for (const path of ['/children', target, '/health', '/docs', '/app/', '/queues/']) {
      const answer = await attack({ method, path, person: clinic.insider });
      const isRead = method === 'HEAD' && isPublicPath(path);
      if (isLetThrough(answer) && !(isRead || (method === 'HEAD' && path === '/children'))) tally.found('let-in', `${method} ${path.slice(0, 10)} is answered ${answer.status}`);
    }
  }
  for (const value of ['a\tb', 'Qz7typed\u00ff', '\u0001']) {
    const { code } = jsonOf(await attack({ path: '/session', headers: { 'x-a': value }, person: clinic.insider })) ?? {};
    if (code === 'SERVICE.FAULT') tally.found('5xx', 'a header of strange bytes');
  }
};
