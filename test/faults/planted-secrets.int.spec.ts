import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, startUnderstory } from '../support/product';

jest.setTimeout(120_000);

const planted = 'Qz7planted';
const away = '127.0.0.1:1';
const master = Buffer.alloc(32, 1).toString('base64');

/** Addresses with a password that lead nowhere, each met by another driver at another moment of the start. */
const ways: readonly (readonly [what: string, env: Readonly<Record<string, string>>])[] = [
  ['a database that is away', { DATABASE_URL: `postgres://clinic:${planted}@${away}/record?password=${planted}` }],
  ['a database named wrongly', { DATABASE_URL: `postgres://clinic:${planted}@${away}:x/record` }],
  ['options that nobody knows', { DATABASE_URL: `postgres://clinic:${planted}@${away}/record?sslmode=${planted}` }],
  ['an events store of a wrong kind', { KURRENTDB_URL: `https://admin:${planted}@${away}` }],
  [
    'a database of keys that is away',
    { KEYS_URL: `postgres://keys:${planted}@${away}/keys`, UNDERSTORY_MASTER_KEY: master },
  ],
  ['a master key that is none', { UNDERSTORY_MASTER_KEY: planted.repeat(4) }],
  ['a Vault that is away', { VAULT_TRANSIT_KEY: 'transit/x', VAULT_ADDR: `http://${away}`, VAULT_TOKEN: planted }],
  ['a queue of a wrong kind', { REDIS_URL: `http://:${planted}@${away}` }],
];

describe('a start that fails', () => {
  const home = createHome();
  afterAll(() => home.remove());

  it('never says what opens a server, however talkative, from the environment or from a file', async () => {
    const file = join(home.path, 'secret');
    writeFileSync(file, `postgres://clinic:${planted}@${away}/record`);
    const starts = [...ways, ['a file of a secret', { DATABASE_URL_FILE: file }] as const].map(async ([what, env]) => {
      const { code, stdout, stderr } = await startUnderstory(home.path, ['start'], { LOG_LEVEL: 'debug', ...env })
        .finished;
      return { what, code, isSaid: `${stdout}${stderr}`.includes(planted), saysSomething: stderr.length > 20 };
    });
    for (const { what, ...met } of await Promise.all(starts)) {
      expect([what, met]).toEqual([what, { code: 1, isSaid: false, saysSomething: true }]);
    }
  });
});
