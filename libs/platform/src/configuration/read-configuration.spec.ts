import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OperatorError } from '../operator-error';
import { configurationTable } from './configuration-table';
import { readConfiguration } from './read-configuration';

const read = (env: Record<string, string>) => readConfiguration(env, '/srv/clinic');
const problemsOf = (env: Record<string, string>): string => {
  try {
    read(env);
    return '';
  } catch (error) {
    if (error instanceof OperatorError) return error.message;
    throw error;
  }
};

describe('the configuration', () => {
  it('of an empty environment is the embedded database in .understory on port 3000', () =>
    expect(read({})).toEqual({
      home: '/srv/clinic/.understory',
      port: 3000,
      databaseUrl: undefined,
      databaseOwnerUrl: undefined,
      redisUrl: undefined,
      kurrentdbUrl: undefined,
      keysUrl: undefined,
      masters: { key: undefined, nextKey: undefined, vault: undefined },
      listenAddress: '127.0.0.1',
      publicUrl: undefined,
      trustedProxies: [],
      requestsPerMinute: 1_200,
      sessionIdleMinutes: 30,
      sessionHours: 12,
      breachedPasswordsFile: undefined,
      retentionYears: null,
      emergencyMinutes: 60,
      openid: undefined,
      logLevel: 'info',
    }));

  it('is the same when every default of the table is written out', () =>
    expect(read(Object.fromEntries(configurationTable.map((row) => [row.name, row.default])))).toEqual(read({})));

  it('keeps an absolute home, and reads a relative one from the current folder', () => {
    expect(read({ UNDERSTORY_HOME: '/data/home' }).home).toBe('/data/home');
    expect(read({ UNDERSTORY_HOME: '../other' }).home).toBe('/srv/other');
  });

  it('names every problem at once', () => {
    const problems = problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', REDIS_URL: 'http://queue' });
    expect(problems).toContain('PORT is "70000"');
    expect(problems).toContain('LOG_LEVEL is "loud"');
    expect(problems).toContain('REDIS_URL starts with http://');
  });

  it.each(['-1', '3000.5', '3e3', '0x10', 'abc', '65536'])('refuses the port %s', (PORT) =>
    expect(problemsOf({ PORT })).toContain('PORT is'),
  );

  it.each([
    ['SESSION_IDLE_MINUTES', '4'],
    ['SESSION_IDLE_MINUTES', '481'],
    ['SESSION_HOURS', '0'],
    ['SESSION_HOURS', '25'],
    ['SESSION_HOURS', '1.5'],
  ])('refuses %s=%s', (name, value) => expect(problemsOf({ [name]: value })).toContain(`${name} is "${value}"`));

  it('takes an owner only of a database that is given', () =>
    expect(problemsOf({ DATABASE_OWNER_URL: 'postgres://owner@db/record' })).toContain('without DATABASE_URL'));
  it('takes whole years for which records are kept, and no others', () => {
    expect(read({ UNDERSTORY_RETENTION_YEARS: '7' }).retentionYears).toBe(7);
    for (const years of ['0', '-1', '7.5', 'seven', '100'])
      expect(problemsOf({ UNDERSTORY_RETENTION_YEARS: years })).toContain('UNDERSTORY_RETENTION_YEARS is');
  });

  it('takes an OpenID provider whole, and in the clear on this machine alone', () => {
    const OIDC_CLIENT_ID = 'understory';
    expect(read({ OIDC_ISSUER: 'https://id.example.org/realms/a', OIDC_CLIENT_ID }).openid).toEqual({
      issuer: 'https://id.example.org/realms/a',
      clientId: 'understory',
      clientSecret: null,
      roles: null,
      opensAccounts: false,
    });
    expect(read({ OIDC_ISSUER: 'http://127.0.0.1:8080/realms/a', OIDC_CLIENT_ID }).openid).toBeDefined();
    expect(problemsOf({ OIDC_ISSUER: 'http://id.example.org', OIDC_CLIENT_ID })).toContain('OIDC_ISSUER must be');
    expect(problemsOf({ OIDC_ISSUER: 'https://id.example.org' })).toContain('OIDC_CLIENT_ID is missing');
    expect(problemsOf({ OIDC_CLIENT_SECRET: 's3cret' })).not.toContain('s3cret');
  });

  it('takes a claim and what its values stand for together, and new accounts only with both', () => {
    const openid = { OIDC_ISSUER: 'https://id.example.org', OIDC_CLIENT_ID: 'understory' };
    const OIDC_ROLE_CLAIM = 'realm_access.roles';
    const OIDC_ROLES = '/a=b=clinician, leads = program-manager';
    expect(read({ ...openid, OIDC_ROLE_CLAIM, OIDC_ROLES, OIDC_NEW_ACCOUNTS: 'yes' }).openid).toMatchObject({
      roles: {
        claim: 'realm_access.roles',
        roles: [
          ['/a=b', 'clinician'],
          ['leads', 'program-manager'],
        ],
      },
      opensAccounts: true,
    });
    expect(problemsOf({ ...openid, OIDC_ROLES })).toContain('OIDC_ROLE_CLAIM is missing');
    expect(problemsOf({ ...openid, OIDC_ROLE_CLAIM })).toContain('OIDC_ROLES is missing');
    expect(problemsOf({ ...openid, OIDC_ROLE_CLAIM, OIDC_ROLES: 'leads' })).toContain('must be value=role');
    expect(problemsOf({ ...openid, OIDC_NEW_ACCOUNTS: 'yes' })).toContain('needs OIDC_ROLE_CLAIM');
    expect(problemsOf({ ...openid, OIDC_NEW_ACCOUNTS: 'maybe' })).toContain('must be yes or no');
  });

  it('never repeats a URL, which carries a password', () => {
    expect(problemsOf({ DATABASE_URL: 'not a url s3cret' })).not.toContain('s3cret');
    expect(problemsOf({ DATABASE_URL: 'mysql://user:s3cret@host/db' })).not.toContain('s3cret');
  });

  it.each([
    'kurrentdb://localhost:2113?tls=false',
    'kurrentdb+discover://user:s3cret@cluster:2113',
    'kurrentdb://a:2113,b:2113,c:2113',
    'kurrent://host',
    'kdb+discover://host',
    'esdb://host',
  ])('takes %s for the KurrentDB of the events', (KURRENTDB_URL) =>
    expect(read({ KURRENTDB_URL }).kurrentdbUrl).toBe(KURRENTDB_URL),
  );

  it.each(['https://user:s3cret@host', 'localhost:2113', 'kurrentdb://'])(
    'refuses %s, without repeating it',
    (KURRENTDB_URL) => {
      expect(problemsOf({ KURRENTDB_URL })).toContain('KURRENTDB_URL must start with kurrentdb://');
      expect(problemsOf({ KURRENTDB_URL })).not.toMatch(/s3cret|localhost/);
    },
  );

  describe('of the keys', () => {
    const KEYS_URL = 'postgres://keys:s3cret@vault-db/keys';
    const UNDERSTORY_MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
    const vault = {
      VAULT_TRANSIT_KEY: 'transit/understory',
      VAULT_ADDR: 'https://vault.example',
      VAULT_TOKEN: 't0ken',
    };

    it('takes a database of their own under a master key from outside', () =>
      expect(read({ KEYS_URL, UNDERSTORY_MASTER_KEY })).toMatchObject({
        keysUrl: KEYS_URL,
        masters: { key: Buffer.alloc(32, 7), nextKey: undefined, vault: undefined },
      }));

    it('takes a key of Vault, and without its name none of the settings that other programs have too', () => {
      expect(read({ KEYS_URL, ...vault, VAULT_ADDR: 'https://vault.example/' }).masters.vault).toEqual({
        address: 'https://vault.example',
        token: 't0ken',
        key: 'transit/understory',
      });
      expect(read({ ...vault, VAULT_TRANSIT_KEY: '' }).masters.vault).toBeUndefined();
    });

    it('asks for a master key, says how one is made, and never repeats one', () => {
      expect(problemsOf({ KEYS_URL })).toMatch(/KEYS_URL wants a master key.*openssl rand -base64 32/);
      const short = Buffer.alloc(31, 7).toString('base64');
      for (const key of [short, 'f'.repeat(64), `${UNDERSTORY_MASTER_KEY}x`]) {
        const problems = problemsOf({ KEYS_URL, UNDERSTORY_MASTER_KEY: key });
        expect(problems).toMatch(/32 bytes in base64.*it has \d+ characters.*openssl/);
        expect(problems).not.toContain(key.slice(0, 20));
      }
    });

    it('refuses the database of the record, however its address is written', () => {
      for (const DATABASE_URL of ['postgres://app:other@vault-db/keys', 'postgresql://app@vault-db:5432/keys'])
        expect(problemsOf({ KEYS_URL, UNDERSTORY_MASTER_KEY, DATABASE_URL })).toContain('name the same database');
      expect(read({ KEYS_URL, UNDERSTORY_MASTER_KEY, DATABASE_URL: 'postgres://vault-db/record' }).keysUrl).toBe(
        KEYS_URL,
      );
    });

    it.each([
      [{ KEYS_URL: 'https://somewhere' }, 'KEYS_URL starts with https://'],
      [{ UNDERSTORY_NEXT_MASTER_KEY: UNDERSTORY_MASTER_KEY }, 'without the one that it is to follow'],
      [{ ...vault, VAULT_ADDR: 'http://vault.example' }, 'VAULT_ADDR must be https://'],
      [{ ...vault, VAULT_ADDR: 'https://vault.example/v1' }, 'VAULT_ADDR must be https://'],
      [{ ...vault, VAULT_TOKEN: '' }, 'VAULT_TOKEN is missing'],
      [{ ...vault, VAULT_TRANSIT_KEY: '../sys/raw' }, 'VAULT_TRANSIT_KEY must be'],
    ])('refuses %j', (env, problem) => {
      expect(problemsOf(env)).toContain(problem);
      expect(problemsOf(env)).not.toMatch(/t0ken|s3cret/);
    });
  });

  it('listens elsewhere than on this machine only behind something that speaks HTTPS', () => {
    const behind = { PUBLIC_URL: 'https://understory.example/', TRUSTED_PROXIES: '10.1.0.0/16, 10.2.0.9, loopback' };
    expect(problemsOf({ LISTEN_ADDRESS: '0.0.0.0' })).toContain('LISTEN_ADDRESS is not of this machine alone');
    expect(problemsOf({ LISTEN_ADDRESS: 'everywhere' })).toContain('LISTEN_ADDRESS is "everywhere"');
    expect(read({ LISTEN_ADDRESS: '0.0.0.0', ...behind })).toMatchObject({
      listenAddress: '0.0.0.0',
      publicUrl: 'https://understory.example',
      trustedProxies: ['10.1.0.0/16', '10.2.0.9', 'loopback'],
    });
  });

  it.each(['http://understory.example', 'https://user:s3cret@host', 'https://host/path', 'https://host/?a=1', 'host'])(
    'refuses the public address %s',
    (PUBLIC_URL) => expect(problemsOf({ PUBLIC_URL })).toContain('PUBLIC_URL must be https://'),
  );

  it.each(['0.0.0.0/0', '::/0', '10.0.0.0/33', 'proxy.example', '10.0.0.1/', '10.0.0.0/8/8'])(
    'trusts no proxy "%s"',
    (TRUSTED_PROXIES) => expect(problemsOf({ TRUSTED_PROXIES })).toContain('TRUSTED_PROXIES has'),
  );

  it.each(['0', '19', 'many', '-1', '1e3'])('refuses a limit of %s requests', (REQUESTS_PER_MINUTE) =>
    expect(problemsOf({ REQUESTS_PER_MINUTE })).toContain('REQUESTS_PER_MINUTE is'),
  );

  describe('of a secret', () => {
    const folder = mkdtempSync(join(tmpdir(), 'understory-secret-'));
    const DATABASE_URL_FILE = join(folder, 'database');
    afterAll(() => rmSync(folder, { recursive: true }));

    it('may stand in a file, and the variable itself comes first', () => {
      writeFileSync(DATABASE_URL_FILE, 'postgres://clinic:s3cret@db/record\n');
      expect(read({ DATABASE_URL_FILE }).databaseUrl).toBe('postgres://clinic:s3cret@db/record');
      expect(read({ DATABASE_URL_FILE, DATABASE_URL: 'postgres://other' }).databaseUrl).toBe('postgres://other');
    });

    it('is asked for where its file is missing or empty, and never repeated', () => {
      writeFileSync(DATABASE_URL_FILE, ' ');
      expect(problemsOf({ DATABASE_URL_FILE })).toContain('DATABASE_URL_FILE names');
      expect(problemsOf({ DATABASE_URL_FILE: join(folder, 'missing') })).toContain('cannot be read (ENOENT)');
      writeFileSync(DATABASE_URL_FILE, 'mysql://clinic:s3cret@db');
      expect(problemsOf({ DATABASE_URL_FILE })).not.toContain('s3cret');
    });

    it('is no way to read a file into what is no secret', () =>
      expect(read({ LOG_LEVEL_FILE: DATABASE_URL_FILE }).logLevel).toBe('info'));
  });
});
