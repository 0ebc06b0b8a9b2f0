import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../support/free-port';
import { createHome } from '../support/product';
import { syntheticAssessments } from '../support/synthetic-assessments';

jest.setTimeout(300_000);

const repository = join(__dirname, '../..');
const functions = Array.from({ length: 32 }, (_, index) => `f${index + 1}`);

/** What `npx understory` runs; npx by itself takes longer than most commands, and is tried once. */
const directly = 'node apps/cli/bin/understory.mjs';

/** The lines of the README's shell blocks, in their order. */
const commands = [...readFileSync(join(repository, 'README.md'), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => (block ?? '').split('\n'))
  .filter((line) => line !== '');

type Ended = { readonly code: number | null; readonly said: string };

const files: Readonly<Record<string, string>> = {
  assessments: syntheticAssessments({ children: 3, assessmentsEach: 3, seed: 1 }),
  interventions:
    'child,intervention,region,kind,activity,setting,provider_role,times_per_day,minutes,days_per_week,starts_on\n' +
    'T-00001,I-1,brainstem,therapeutic,Drumming,home,parent,2,10,5,2024-01-01\n',
  doses: 'child,intervention,delivered_at,minutes,delivered_by\nT-00001,I-1,2024-01-02T10:00:00Z,10,Parent\n',
  norms: `age_from_months,age_to_months,${functions.join(',')}\n0,300,${functions.map(() => '10').join(',')}\n`,
};

describe('every command of the README, as it stands there', () => {
  const home = createHome();
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    for (const place of ['one-place', 'another-place']) mkdirSync(join(home.path, place));
    for (const [kind, text] of Object.entries(files)) writeFileSync(join(home.path, `${kind}.csv`), text);
  });
  afterAll(() => home.remove());

  /** In the words of the README, with a file, a child and a folder of this test put in. */
  const run = (command: string, stopAfter?: RegExp): Promise<Ended> => {
    const kind = /import (\w+)/.exec(command)?.[1] ?? '';
    const line = command
      .replace(/^npx understory/, directly)
      .replace('FILE.csv', join(home.path, `${kind}.csv`))
      .replace('CHILD', 'T-00001')
      .replace(/(report|copy)\.pdf/, join(home.path, '$1.pdf'))
      .replace(/(?:one|another)-place/, (place) => join(home.path, place));
    // A backup is restored into a home that has nothing yet.
    return runLine(line, / restore/.test(command) ? 'restored' : 'home', stopAfter);
  };

  const runLine = (line: string, folder = 'home', stopAfter?: RegExp): Promise<Ended> => {
    const child = spawn('sh', ['-c', line], {
      cwd: repository,
      detached: true,
      env: {
        ...process.env,
        DATABASE_URL: '',
        REDIS_URL: '',
        KURRENTDB_URL: '',
        UNDERSTORY_HOME: join(home.path, folder),
        PORT: String(port),
      },
    });
    let said = '';
    let stopping = false;
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (stopping || stopAfter?.test(said) !== true || child.pid === undefined) return;
      stopping = true;
      // As a terminal does it: Ctrl-C reaches every process of the group.
      process.kill(-child.pid, 'SIGINT');
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
  };

  const oneShot = commands.filter((line) => /^npx understory (?!start|worker)/.test(line));
  const serving = commands.filter((line) => line === 'npm start' || /^npx understory (start|worker)/.test(line));

  it('is known to this test', () => {
    expect(commands.filter((line) => line !== 'npm test')).toHaveLength(oneShot.length + serving.length);
    expect(oneShot.length).toBeGreaterThanOrEqual(9);
  });

  it('finds the command line where npx looks for it', async () => {
    const { code, said } = await runLine('npx understory --help');
    expect({ code, said }).toMatchObject({ code: 0, said: expect.stringContaining('Usage: understory') as unknown });
  });

  it.each(oneShot)('%s', async (command) => {
    const { code, said } = await run(command);
    expect({ code, said }).toMatchObject({ code: 0 });
  });

  it.each(serving)('%s', async (command) => {
    const { said } = await run(command, /Ctrl-C stops it/);
    expect(said).toMatch(/is ready/);
    expect(said).not.toMatch(/rror:/);
  });
});
