import { personRoles, permissionTable, type Action, type PersonRole } from '@understory/access';
import type { SignedInAs } from '../test/browser';
import { enrolment } from '../test/bodies';
import { openTestApi, type TestApi } from '../test/open-test-api';
import { routeAdmissionsOf } from './admission/route-admissions';

const own = 'Day treatment';
let api: TestApi;
let someone: Readonly<Record<PersonRole, SignedInAs>>;
let childWithin: string;
let childBeyond: string;
beforeAll(async () => {
  api = await openTestApi();
  const { people } = api;
  someone = {
    clinician: await people.add('clinician'),
    'program-manager': await people.add('program-manager', [own]),
    auditor: await people.add('auditor'),
    administrator: await people.add('administrator'),
  };
  const enrol = async (who: SignedInAs, reference: string, program: string): Promise<string> => {
    const { body } = await api.askAs(who)('POST', '/children', { body: { ...enrolment(reference), program } });
    return (body as { childId: string }).childId;
  };
  childWithin = await enrol(someone.clinician, 'AG-WITHIN', own);
  childBeyond = await enrol(api.clinician, 'AG-BEYOND', 'Residential');
});
afterAll(() => api.close());

type Operation = { readonly method: string; readonly pattern: string; readonly action: Action };

const someId = '00000000-0000-8000-8000-000000000000';
const pathOf = ({ pattern }: Operation, childId: string): string =>
  pattern.replace(':childId', childId).replaceAll(/:\w+/g, someId);

// It would end the session that the walk still needs.
const notWalked = ['POST /sign-out'];

/** Served by no controller, and described by nobody: a page for the administrator and what it reads. */
const operationsOfTheBoard = (): readonly Operation[] => {
  const { pages, reads } = api.ports.queueBoard;
  return ['', '/static/favicon.ico', ...pages, ...reads.map(({ path }) => path)].map((path) => ({
    method: 'GET',
    pattern: `/queues${path}`,
    action: 'look-at-queue',
  }));
};

const operations = (): readonly Operation[] => [...operationsOfControllers(), ...operationsOfTheBoard()];

const operationsOfControllers = (): readonly Operation[] =>
  [...routeAdmissionsOf(api.app)].flatMap(([route, action]) => {
    const [method = '', pattern = ''] = route.split(' ');
    return action === 'public' || action === 'fetch-share' || notWalked.includes(route)
      ? []
      : [{ method, pattern, action }];
  });

/** What the admission said: everything else was let through to the route, whatever came of it there. */
const verdict = async (operation: Operation, who: SignedInAs | undefined, childId: string): Promise<string> => {
  const { method } = operation;
  const write = method === 'GET' ? {} : { body: {} };
  const { status, body } = await api.askAs(who)(method, pathOf(operation, childId), write);
  const { code } = (typeof body === 'object' ? body : {}) as { code?: string };
  if (code === 'ACCESS.SIGN_IN_REQUIRED' || code === 'ACCESS.NOT_ALLOWED') return code;
  return code === 'CHILD.NOT_FOUND' ? code : `let through${status === 500 ? ' and failed' : ''}`;
};

describe('every route, with every role', () => {
  it('is described, and every description is a route', async () => {
    const { body } = await api.ask('GET', '/openapi.json');
    const described = Object.entries((body as { paths: Record<string, object> }).paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    );
    const routes = [...routeAdmissionsOf(api.app).keys()].filter((route) => route !== 'GET /');
    expect([...described].sort()).toEqual([...routes].sort());
  });

  it('answers nobody who is signed out', async () => {
    for (const operation of operations()) {
      expect([operation, await verdict(operation, undefined, childWithin)]).toEqual([
        operation,
        'ACCESS.SIGN_IN_REQUIRED',
      ]);
    }
  });

  it.each(personRoles)('answers a %s exactly where the table says so', async (role) => {
    for (const operation of operations()) {
      const scope = permissionTable[operation.action][role];
      // A stream of changes stays open; it is asked only by those who are turned away.
      if (operation.action === 'follow-changes' && scope !== undefined) continue;
      const expected = scope === undefined ? 'ACCESS.NOT_ALLOWED' : 'let through';
      expect([operation, await verdict(operation, someone[role], childWithin)]).toEqual([operation, expected]);
    }
  });

  it.each(personRoles)('tells a %s nothing of a child out of reach', async (role) => {
    for (const operation of operations().filter(({ pattern }) => pattern.includes(':childId'))) {
      const scope = permissionTable[operation.action][role];
      const within = scope === 'all' ? 'let through' : 'CHILD.NOT_FOUND';
      const expected = scope === undefined ? 'ACCESS.NOT_ALLOWED' : within;
      expect([operation, await verdict(operation, someone[role], childBeyond)]).toEqual([operation, expected]);
    }
  });

  it.each(['clinician', 'program-manager'] as const)(
    'answers a %s a child out of reach to the letter like one that does not exist, on every route',
    async (role) => {
      const ask = api.askAs(someone[role]);
      const reaching = operations().filter(
        ({ pattern, action }) => pattern.includes(':childId') && permissionTable[action][role] !== undefined,
      );
      expect(reaching.length).toBeGreaterThan(10);
      for (const operation of reaching.filter(({ action }) => permissionTable[action][role] !== 'all')) {
        const sent = operation.method === 'GET' ? {} : { body: {} };
        const beyond = await ask(operation.method, pathOf(operation, childBeyond), sent);
        const nowhere = await ask(operation.method, pathOf(operation, someId), sent);
        expect([operation, beyond.status, beyond.body]).toEqual([operation, 404, nowhere.body]);
        expect([...beyond.headers.keys()]).toEqual([...nowhere.headers.keys()]);
      }
    },
  );

  it('answers whoever holds no link in force nothing, and nobody else by one', async () => {
    const routes = [...routeAdmissionsOf(api.app)].filter(([, action]) => action === 'fetch-share');
    expect(routes.map(([route]) => route)).toEqual(['GET /shared/:token']);
    expect(Object.values(permissionTable['fetch-share'])).toEqual(['share']);
    for (const who of [undefined, ...personRoles.map((role) => someone[role])])
      for (const token of ['x', 'A'.repeat(43)]) {
        const { status, body } = await api.askAs(who)('GET', `/shared/${token}`);
        expect([status, (body as { code: string }).code]).toEqual([404, 'SHARE.NOT_FOUND']);
      }
  });

  it('names in lists only who is within reach', async () => {
    const position = String(await api.store.head());
    const listed = async (role: PersonRole) => {
      const { body } = await api.askAs(someone[role])('GET', `/children?after=${position}`);
      return (body as { children: { childId: string }[] }).children.map(({ childId }) => childId);
    };
    expect(await listed('clinician')).toEqual([childWithin]);
    expect(await listed('program-manager')).toEqual([childWithin]);
    expect((await listed('auditor')).sort()).toEqual([childWithin, childBeyond].sort());
  });

  it('lets a program manager enrol into the own programs only', async () => {
    const ask = api.askAs(someone['program-manager']);
    const refused = await ask('POST', '/children', { body: { ...enrolment('AG-M1'), program: 'Residential' } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'ACCESS.NOT_ALLOWED' } });
    expect(await ask('POST', '/children', { body: { ...enrolment('AG-M2'), program: own } })).toMatchObject({
      status: 201,
    });
  });
});
