import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { createHome, startUnderstory, type Running } from '../../../../test/support/product';

jest.setTimeout(60_000);

describe('a start with a setting that cannot be', () => {
  const home = createHome();
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  const started: Running[] = [];
  afterAll(async () => {
    for (const { child } of started) child.kill('SIGKILL');
    await test.drop();
    home.remove();
  });

  // The Redis is away, so that whoever looks for it goes on looking.
  it.each([
    [{ BREACHED_PASSWORDS_FILE: '/nowhere/list' }, 'BREACHED_PASSWORDS_FILE names /nowhere/list'],
    [
      {
        ...{ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'understory' },
        ...{ OIDC_ROLE_CLAIM: 'groups', OIDC_ROLES: 'leads=gardener' },
      },
      'OIDC_ROLES names the role "gardener"',
    ],
  ])('says so and ends, also where a Redis is set: %j', async (settings, sentence) => {
    const shared = { DATABASE_URL: test.connectionString, REDIS_URL: 'redis://127.0.0.1:1', PORT: '0' };
    const running = startUnderstory(home.path, ['start', '--empty'], { ...shared, ...settings });
    started.push(running);
    const { code, stderr } = await running.finished;
    expect([code, stderr]).toEqual([1, expect.stringContaining(sentence)]);
  });
});
