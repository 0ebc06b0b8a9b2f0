import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, understory, type Finished } from '../support/product';

jest.setTimeout(240_000);

const functions = Array.from({ length: 32 }, (_, index) => `f${index + 1}`);
const header = ['child', 'program', 'born', 'assessed_on', 'kind', 'rater', ...functions].join(',');
const row = (child: string, on: string, kind: string): string =>
  [child, 'Day program', '2016-04', on, kind, 'Rater A', ...functions.map(() => 6)].join(',');

describe('an agency keeps its records with the command line alone', () => {
  const [here, there, safe] = [createHome(), createHome(), createHome()];
  const [logFile, keysFile] = [join(safe.path, 'log', 'log.gz'), join(safe.path, 'keys', 'keys.gz')];
  const succeed = async (home: string, ...args: string[]): Promise<Finished> => {
    const finished = await understory(home, ...args);
    if (finished.code !== 0) throw new Error(`${args.join(' ')}: ${finished.stderr}`);
    return finished;
  };
  const importInto = async (home: string, ...rows: string[]): Promise<void> => {
    const file = join(safe.path, 'assessments.csv');
    writeFileSync(file, [header, ...rows].join('\n'));
    await succeed(home, 'import', 'assessments', file);
  };

  beforeAll(() => {
    for (const folder of ['log', 'keys']) mkdirSync(join(safe.path, folder));
  });
  afterAll(() => {
    for (const home of [here, there, safe]) home.remove();
  });

  it('backs up log and keys of a home with the database it brought itself', async () => {
    await importInto(here.path, row('K-1', '2025-01-10', 'baseline'), row('K-2', '2025-01-10', 'baseline'));
    const { stderr } = await succeed(here.path, 'backup', logFile);
    expect(stderr).toMatch(/\d+ events in \d+ streams and \d+ other rows are in .*, and were read back/);
    await succeed(here.path, 'backup-keys', keysFile);
    for (const file of [logFile, keysFile]) expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('keeps the two apart', async () => {
    const together = await understory(here.path, 'backup-keys', join(safe.path, 'log', 'keys.gz'));
    expect(together.code).toBe(1);
    expect(together.stderr).toMatch(/is a backup of the log\. Keep log and keys apart/);
  });

  it('brings both back into a new home, which shows the same and can be verified', async () => {
    await succeed(there.path, 'restore', logFile);
    await succeed(there.path, 'restore-keys', keysFile);
    expect((await succeed(there.path, 'verify')).stdout).toMatch(/: intact/);
    const map = await succeed(there.path, 'map', 'K-1', '--json');
    expect(map.stdout).toBe((await succeed(here.path, 'map', 'K-1', '--json')).stdout);
    // Work goes on where it stopped: the same child, not a second one.
    await importInto(there.path, row('K-1', '2025-07-01', 'reassessment'));
    const later = JSON.parse((await succeed(there.path, 'map', 'K-1', '--json')).stdout) as { assessments: unknown[] };
    expect(later.assessments).toHaveLength(2);
  });

  it('refuses to restore over what was recorded since', async () => {
    const { code, stderr } = await understory(there.path, 'restore', logFile);
    expect(code).toBe(1);
    expect(stderr).toMatch(/Not restored: the log here holds other events already.*Nothing was changed/);
  });
});
