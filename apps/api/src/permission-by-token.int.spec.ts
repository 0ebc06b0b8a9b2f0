import {
  makeToken,
  meetsAggregatesFirst,
  permissionTable,
  personRoles,
  scopeFor,
  tokenScopes,
  type PersonRole,
  type TokenScope,
} from '@understory/access';
import { castOf, type Cast } from '../test/cast';
import { clock, openTestApi, type Ask, type TestApi } from '../test/open-test-api';
import { codeOf, isAboutAChild, operationsOf, type Operation } from '../test/operations';

jest.setTimeout(120_000);

let api: TestApi;
let someone: Cast['someone'];
let childWithin: string;
let childBeyond: string;
let made = 0;
beforeAll(async () => {
  api = await openTestApi();
  ({ someone, childWithin, childBeyond } = await castOf(api));
});
afterAll(() => api.close());

/** Past the rule that a person gives a token nothing that the own role lacks: the walk must not rest on it. */
const tokenOf = async (role: PersonRole, scopes: readonly TokenScope[]): Promise<Ask> => {
  made += 1;
  const token = await makeToken(
    api.ports.database,
    {
      ...{ tokenId: made.toString(16).padStart(12, '0'), accountId: someone[role].accountId },
      ...{ name: 'walk', scopes, endsOn: '2026-12-31', cameFrom: 'here' },
    },
    clock(),
  );
  return (method, path, sent = {}) =>
    api.askAs()(method, path, { ...sent, headers: { authorization: `Bearer ${token}` } });
};

const isGiven = ({ action }: Operation): boolean => tokenScopes.some((scope) => scope === action);
const refusals = [
  ...['ACCESS.TOKEN_SCOPE', 'ACCESS.NOT_ALLOWED', 'ACCESS.TOKEN_NOT_VALID'],
  ...['ACCESS.PURPOSE_REQUIRED', 'CHILD.NOT_FOUND'],
];
/** What the table says of a child within reach that this token has said no purpose for. */
const allowedUnstated = (role: PersonRole, { action, pattern }: Operation): string => {
  if (scopeFor({ role }, action) === null) return 'ACCESS.NOT_ALLOWED';
  return pattern.includes(':childId') && meetsAggregatesFirst({ role }, action)
    ? 'ACCESS.PURPOSE_REQUIRED'
    : 'let through';
};

/** What the admission said; everything else was let through to the route. */
const verdict = async (ask: Ask, operation: Operation, childId = childWithin): Promise<string> => {
  const code = await codeOf(ask, operation, childId);
  return code !== null && (refusals.includes(code) || /^5\d\d$/.test(code)) ? code : 'let through';
};

describe.each(personRoles)('a token of a %s', (role) => {
  it('made for everything does what the role may and a token can be made for', async () => {
    const ask = await tokenOf(role, tokenScopes);
    if (role === 'program-manager')
      await ask('POST', `/children/${childWithin}/purpose`, { body: { purpose: 'record-review' } });
    for (const operation of operationsOf(api)) {
      const allowed = scopeFor({ role }, operation.action) === null ? 'ACCESS.NOT_ALLOWED' : 'let through';
      const expected = isGiven(operation) ? allowed : 'ACCESS.TOKEN_SCOPE';
      expect([operation, await verdict(ask, operation)]).toEqual([operation, expected]);
    }
  });

  it.each(tokenScopes)('made for %s does that and nothing else', async (scope) => {
    const ask = await tokenOf(role, [scope]);
    // Of the routes that it is not made for, one of each action: what is asked is the action, whatever the path.
    const firsts = new Map(operationsOf(api).map((operation) => [operation.action, operation]));
    for (const operation of [...firsts.values()].filter(({ action }) => action !== scope))
      expect([operation, await verdict(ask, operation)]).toEqual([operation, 'ACCESS.TOKEN_SCOPE']);
    for (const operation of operationsOf(api).filter(({ action }) => action === scope))
      expect([operation, await verdict(ask, operation)]).toEqual([operation, allowedUnstated(role, operation)]);
  });

  it('made for everything but one thing does not do that', async () => {
    for (const scope of tokenScopes) {
      const ask = await tokenOf(
        role,
        tokenScopes.filter((one) => one !== scope),
      );
      for (const operation of operationsOf(api).filter(({ action }) => action === scope))
        expect([operation, await verdict(ask, operation)]).toEqual([operation, 'ACCESS.TOKEN_SCOPE']);
    }
  });

  it('is told nothing of a child out of reach', async () => {
    const ask = await tokenOf(role, tokenScopes);
    for (const operation of operationsOf(api).filter((one) => isAboutAChild(one) && isGiven(one))) {
      const scope = permissionTable[operation.action][role];
      const within = scope === 'all' ? 'let through' : 'CHILD.NOT_FOUND';
      const expected = scope === undefined ? 'ACCESS.NOT_ALLOWED' : within;
      expect([operation, await verdict(ask, operation, childBeyond)]).toEqual([operation, expected]);
    }
  });
});

describe('a scope in the row of a token', () => {
  it('that no token can be made for gives nothing', async () => {
    const ask = await tokenOf('administrator', ['read-parked' as TokenScope, 'manage-people' as TokenScope]);
    expect(await ask('GET', '/people')).toMatchObject({ status: 403, body: { code: 'ACCESS.TOKEN_SCOPE' } });
    expect(await ask('GET', '/tokens')).toMatchObject({ status: 403, body: { code: 'ACCESS.TOKEN_SCOPE' } });
  });
});
