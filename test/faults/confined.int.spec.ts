import { spawn } from 'node:child_process';
import { chownSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import { createTestDatabase, type TestDatabase } from '../support/database';
import { freePort } from '../support/free-port';

jest.setTimeout(120_000);

const repository = join(__dirname, '../..');
const nobody = 65_534;

type Service = Readonly<Record<string, unknown>>;
// Compose merges what services have in common.
const composed = load(readFileSync(join(repository, 'docker-compose.yml'), 'utf8'), {
  schema: CORE_SCHEMA.withTags(mergeTag),
}) as { readonly services: Readonly<Record<string, Service>> };
const { services } = composed;

describe('the containers of the product', () => {
  it.each(['api', 'worker'])(
    '%s runs as nobody in particular, with nothing to write to but its home and memory',
    (name) => {
      expect(services[name]).toMatchObject({
        user: '10001:10001',
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        volumes: ['home:/var/lib/understory'],
        tmpfs: [expect.stringContaining('/tmp:')],
        healthcheck: { test: expect.arrayContaining(['CMD', 'node']) as unknown },
        build: { dockerfile_inline: expect.stringMatching(/FROM node:20\.\d+\.\d+-/) as unknown },
      });
    },
  );

  it.each(Object.keys(services))('%s is reached from this machine alone', (name) => {
    const ports = (services[name]?.['ports'] ?? []) as readonly string[];
    expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([]);
  });
});

describe('the product as somebody who may write to its home alone', () => {
  let database: TestDatabase;
  let home: string;
  beforeAll(async () => {
    database = await createTestDatabase();
    home = mkdtempSync(join(tmpdir(), 'understory-confined-'));
    if (isRoot) chownSync(home, nobody, nobody);
  });
  afterAll(async () => {
    rmSync(home, { recursive: true });
    await database.drop();
  });

  it('starts, answers, stops, and has written nowhere else', async () => {
    const before = newestIn(join(repository, 'dist'));
    const port = await freePort();
    const env = {
      PATH: process.env['PATH'],
      UNDERSTORY_HOME: home,
      DATABASE_URL: database.connectionString,
      PORT: String(port),
    };
    const child = spawn(process.execPath, [join(repository, 'dist/apps/cli/src/main.js'), 'start', '--empty'], {
      ...{ env, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] },
      ...(isRoot ? { uid: nobody, gid: nobody } : {}),
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (said += text.toString()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    await Promise.race([
      ended,
      new Promise<void>((resolve) => child.stdout?.on('data', () => said.includes('is ready at') && resolve())),
    ]);
    expect(said).toContain('is ready at');
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
    child.kill('SIGTERM');
    expect([await ended, newestIn(join(repository, 'dist'))]).toEqual([0, before]);
  });
});

// As anybody else the test runs as whom the product is to run as.
const isRoot = process.getuid?.() === 0;

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => lstatSync(join(folder, path)).mtimeMs),
  );
