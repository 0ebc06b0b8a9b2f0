import { isWrite, unsaidIn } from './document.mjs';
import { typed } from './hostile-texts.mjs';
import { jsonOf } from './wire.mjs';

/** Inner texts of the product, its runtime or its database. */
const inner = [
  ['a frame of a stack', /\.[cm]?[jt]s:\d+|node:internal|\n\s+at /],
  ['a statement', /\b(select|insert|update|delete)\b[^"]{1,80}\b(from|into|set)\b [a-z_]+\./i],
  ['an error of the database', /syntax error at|violates \w+ constraint|invalid input syntax|invalid byte sequence|relation "|PostgresError|SQLSTATE/],
  ['a path of the machine', /\/node_modules\/|\/dist\/|\/tmp\/|\/home\/|\/usr\/|\.understory/],
  ['an error of the network', /ECONN|ENOTFOUND|EADDR|EPIPE/],
  ['the hash of a password', /\$argon2/],
];

/** Answers that say "not now" by design, by what was asked. */
const isDesigned = ({ status }, code, { path }) => status === 503 && ((code === 'READ.NOT_CAUGHT_UP' && path.includes('after=')) || code === 'LIVE.FULL');

/** What begins or ends a sign-in there sends the browser to the provider of the settings, and to nobody else. */
const leadsToProvider = ({ path }, { headers }, issuer) => path.startsWith('/sign-in/openid/') && headers.location?.startsWith(`${issuer}/`) === true;

const isData = (path) => !/^\/(app|docs|queues)(\/|$|\?)/.test(path);

/** Looks at every answer of a run: what no answer may be, whoever asked and whatever was asked. */
export const judgeOf = ({ tally, resolve, secrets, planted, mayRead, issuer }) => {
  const tell = (kind, asked, what) => tally.found(kind, `${asked.method ?? 'GET'} ${asked.name ?? asked.path.slice(0, 80)} as ${asked.person?.role ?? 'nobody'}: ${what}`);

  return (asked, answer) => {
    const { status, headers, text } = answer;
    if (status === -1) return answer;
    tally.tried(status);
    const json = /json/.test(headers['content-type'] ?? '') ? jsonOf(answer) : undefined;
    if (status >= 500 && !isDesigned(answer, json?.code, asked)) tell('5xx', asked, `${status} ${json?.code ?? ''} ${asked.told ?? ''}`);
    if (status === 0 || !isData(asked.path)) return answer;
    if (text.includes(planted) && !(asked.person !== undefined && mayRead(asked.person, asked.operation))) tell('let-in', asked, 'shows what was planted in another child’s record');
    // A session is shown to its own person alone.
    const owned = asked.person === undefined ? [] : [asked.person.csrfToken];
    for (const secret of secrets) if (text.includes(secret) && !owned.includes(secret)) tell('let-in', asked, 'shows a secret');
    if (status >= 400 && text.includes(typed)) tell('let-in', asked, `repeats what was typed (${status})`);
    if (!/openapi\.json$/.test(asked.path)) for (const [what, pattern] of inner) if (pattern.test(text)) tell('let-in', asked, `shows ${what} (${status})`);
    judgeHeaders({ ...asked, mayLeave: leadsToProvider(asked, answer, issuer) || asked.mayLeave }, answer, tell);
    if (status >= 400 && asked.method !== 'HEAD' && !/problem\+json/.test(headers['content-type'] ?? '')) tell('let-in', asked, `${status} is no problem document but ${headers['content-type']}`);
    const schema = asked.operation?.answers[status]?.content?.['application/json']?.schema;
    if (json !== undefined && status < 300 && schema !== undefined) {
      for (const place of new Set(unsaidIn(resolve, schema, json))) tell('let-in', asked, `answers ${place}, which the document does not say`);
    }
    if (/text\/csv/.test(headers['content-type'] ?? '') && /(^|[\r\n,;])"?[=+@\t]/.test(text)) tell('let-in', asked, 'answers a cell that a spreadsheet would run');
    return answer;
  };
};

const judgeHeaders = (asked, { status, headers }, tell) => {
  const expected = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  for (const [name, value] of Object.entries(expected)) if (headers[name] !== value) tell('let-in', asked, `${status} without ${name}: ${value}`);
  for (const name of ['server', 'x-powered-by', 'x-injected', 'access-control-allow-origin']) if (headers[name] !== undefined) tell('let-in', asked, `answers the header ${name}`);
  if (headers['location'] !== undefined && !/^\/(?![/\\])/.test(headers['location']) && !asked.mayLeave) tell('let-in', asked, 'sends the browser elsewhere');
  if (isWrite({ method: asked.method ?? 'GET' }) || status !== 200) return;
  if (!/html/.test(headers['content-type'] ?? '')) return;
  // The one that is made to be printed is said in the document, and runs nothing.
  if (asked.operation?.answers[200]?.content?.['text/html'] === undefined) tell('let-in', asked, 'answers a page');
  const policy = headers['content-security-policy'] ?? '';
  if (!policy.includes("default-src 'none'") || /script-src/.test(policy)) tell('let-in', asked, 'answers a page that may run something');
};
