import { meetsAggregatesFirst, personRoles, permissionTable, type PersonRole } from '@understory/access';
import type { SignedInAs } from '../test/browser';
import { enrolment } from '../test/bodies';
import { castOf, ownProgram, type Cast } from '../test/cast';
import { openTestApi, type TestApi } from '../test/open-test-api';
import {
  addressOf,
  codeOf,
  isAboutAChild,
  nobodysId,
  operationsOf,
  unaccountedRoutes,
  type Operation,
} from '../test/operations';
import { routeAdmissionsOf } from './admission/route-admissions';

let api: TestApi;
let someone: Cast['someone'];
let childWithin: string;
let childBeyond: string;
let childUnopened: string;
beforeAll(async () => {
  api = await openTestApi();
  const cast = await castOf(api);
  ({ someone, childWithin, childBeyond } = cast);
  childUnopened = await cast.enrol(someone.clinician, 'AG-UNOPENED', ownProgram);
  const body = { purpose: 'supervision' };
  await api.askAs(someone['program-manager'])('POST', `/children/${childWithin}/purpose`, { body });
});
afterAll(() => api.close());

// It would end the session that the walk still needs.
const notWalked = ['/sign-out'];
const operations = () => operationsOf(api).filter(({ pattern }) => !notWalked.includes(pattern));

const refusals = ['ACCESS.SIGN_IN_REQUIRED', 'ACCESS.NOT_ALLOWED', 'ACCESS.PURPOSE_REQUIRED', 'CHILD.NOT_FOUND'];

/** What the admission said: everything else was let through to the route, whatever came of it there. */
const verdict = async (operation: Operation, who: SignedInAs | undefined, childId: string): Promise<string> => {
  const code = await codeOf(api.askAs(who), operation, childId);
  return code !== null && (refusals.includes(code) || /^5\d\d$/.test(code)) ? code : 'let through';
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

  it('is served for an action of the table, or is a file for everybody', () =>
    expect(unaccountedRoutes(api)).toEqual([]));

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
    for (const operation of operations().filter(isAboutAChild)) {
      const scope = permissionTable[operation.action][role];
      const within = scope === 'all' ? 'let through' : 'CHILD.NOT_FOUND';
      const expected = scope === undefined ? 'ACCESS.NOT_ALLOWED' : within;
      expect([operation, await verdict(operation, someone[role], childBeyond)]).toEqual([operation, expected]);
    }
  });

  it.each(personRoles)('asks a %s what a record is opened for exactly where the rule says so', async (role) => {
    for (const operation of operations().filter(isAboutAChild)) {
      const allowed = permissionTable[operation.action][role] === undefined ? 'ACCESS.NOT_ALLOWED' : 'let through';
      const expected = meetsAggregatesFirst({ role }, operation.action) ? 'ACCESS.PURPOSE_REQUIRED' : allowed;
      expect([operation, await verdict(operation, someone[role], childUnopened)]).toEqual([operation, expected]);
    }
  });

  it.each(['clinician', 'program-manager'] as const)(
    'lets a %s in an emergency read the record and write into it, and do nothing else about the child',
    async (role) => {
      const who = await api.people.add(role, ['Elsewhere']);
      const body = { reference: 'AG-BEYOND', reason: 'He had a seizure in the waiting room' };
      expect((await api.askAs(who)('POST', '/emergency-accesses', { body })).status).toBe(201);
      const asked = new Set<string>();
      for (const operation of operations().filter(isAboutAChild)) {
        const { action } = operation;
        const within = ['read-record', 'write-record'].includes(action) ? 'let through' : 'CHILD.NOT_FOUND';
        const expected = permissionTable[action][role] === undefined ? 'ACCESS.NOT_ALLOWED' : within;
        expect([operation, await verdict(operation, who, childBeyond)]).toEqual([operation, expected]);
        asked.add(action);
      }
      expect([...asked]).toEqual(expect.arrayContaining(['transfer-record', 'keep-legal-holds', 'print-read-log']));
    },
  );

  it.each(['clinician', 'program-manager'] as const)(
    'answers a %s a child out of reach to the letter like one that does not exist, on every route',
    async (role) => {
      const ask = api.askAs(someone[role]);
      const reaching = operations().filter(
        (operation) => isAboutAChild(operation) && permissionTable[operation.action][role] !== undefined,
      );
      expect(reaching.length).toBeGreaterThan(10);
      for (const operation of reaching.filter(({ action }) => permissionTable[action][role] !== 'all')) {
        const sent = operation.method === 'GET' ? {} : { body: {} };
        const beyond = await ask(operation.method, addressOf(operation, childBeyond), sent);
        const nowhere = await ask(operation.method, addressOf(operation, nobodysId), sent);
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
    expect((await listed('clinician')).sort()).toEqual([childWithin, childUnopened].sort());
    expect((await listed('program-manager')).sort()).toEqual([childWithin, childUnopened].sort());
    expect((await listed('auditor')).sort()).toEqual([childWithin, childBeyond, childUnopened].sort());
  });

  it('lets a program manager enrol into the own programs only', async () => {
    const ask = api.askAs(someone['program-manager']);
    const refused = await ask('POST', '/children', { body: { ...enrolment('AG-M1'), program: 'Residential' } });
    expect(refused).toMatchObject({ status: 403, body: { code: 'ACCESS.NOT_ALLOWED' } });
    expect(await ask('POST', '/children', { body: { ...enrolment('AG-M2'), program: ownProgram } })).toMatchObject({
      status: 201,
    });
  });
});
