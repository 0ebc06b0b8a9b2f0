import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, understory, type Finished } from '../support/product';

jest.setTimeout(180_000);

const functions = Array.from({ length: 32 }, (_, index) => `f${index + 1}`);
const header = ['child', 'program', 'born', 'assessed_on', 'kind', 'rater', ...functions].join(',');
const row = (child: string, on: string, kind: string, score: number): string =>
  [child, 'Day program', '2016-04', on, kind, 'Rater A', ...functions.map(() => score)].join(',');
/** Norms of one number for every function, so that a percent can be worked out in the head. */
const flatNorms = (value: number): string =>
  `age_from_months,age_to_months,${functions.join(',')}\n0,300,${functions.map(() => value).join(',')}\n`;

type MapJson = {
  readonly focus: string | null;
  readonly assessments: readonly {
    readonly date: string;
    readonly normSet: string;
    readonly ageMonths: number;
    readonly regions: Record<string, { readonly percent: number | null; readonly category: string | null }>;
  }[];
};
type FlagJson = {
  readonly child: string;
  readonly direction: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
};

describe('an agency imports its files with the command line alone', () => {
  const home = createHome();
  const file = (name: string, text: string): string => {
    const path = join(home.path, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (...args: string[]): Promise<Finished> => understory(home.path, ...args);
  const json = async <Json>(...args: string[]): Promise<Json> => {
    const { code, stdout, stderr } = await run(...args, '--json');
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as Json;
  };

  const flagsOf = async (child: string): Promise<readonly FlagJson[]> =>
    (await json<readonly FlagJson[]>('flags')).filter((flag) => flag.child === child);

  afterAll(() => home.remove());

  it('publishes its norms under a name', async () => {
    const { code } = await run('import', 'norms', file('norms.csv', flatNorms(10)), '--name', 'Agency');
    expect(code).toBe(0);
  });

  it('reads assessments in any order, and returns when everything shows them', async () => {
    const text = [
      header,
      row('K-2', '2025-07-01', 'reassessment', 7),
      row('K-1', '2025-01-10', 'baseline', 6),
      row('K-2', '2025-01-10', 'baseline', 6),
      row('K-1', '2025-07-01', 'reassessment', 7),
      row('K-1', '2025-12-01', 'reassessment', 7),
    ].join('\n');
    const { code, stdout } = await run('import', 'assessments', file('assessments.csv', text));
    expect(code).toBe(0);
    expect(stdout).toBe('');
  });

  it('shows the map through time: percents, ages, focus', async () => {
    const map = await json<MapJson>('map', 'K-1');
    expect(map.focus).toBe('brainstem');
    expect(map.assessments.map(({ date }) => date)).toEqual(['2025-01-10', '2025-07-01', '2025-12-01']);
    expect(map.assessments[0]).toMatchObject({ normSet: 'Agency', ageMonths: 105 });
    expect(map.assessments[0]?.regions['limbic']).toMatchObject({ percent: 60, category: 'essential' });
    expect(map.assessments[1]?.regions['limbic']).toMatchObject({ percent: 70, category: 'therapeutic' });
  });

  it('flags the child that held the region on two assessments, and no other', async () => {
    const flags = await json<readonly FlagJson[]>('flags');
    expect(flags).toMatchObject([
      { child: 'K-1', direction: 'up', from: 'brainstem', to: 'diencephalon', status: 'open' },
    ]);
  });

  it('appends nothing for the same file again', async () => {
    const { code, stderr } = await run('import', 'assessments', join(home.path, 'assessments.csv'));
    expect(code).toBe(0);
    expect(stderr).toContain('0 events recorded, 5 rows were there already');
  });

  it('refuses other values, corrects them with a reason, and withdraws the flag that no longer stands', async () => {
    const path = file('corrected.csv', [header, row('K-1', '2025-12-01', 'reassessment', 6)].join('\n'));
    const refused = await run('import', 'assessments', path);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(`${path}:2: row: the record has other values for this assessment`);
    expect(refused.stderr).toContain('1 fault; nothing was changed.');

    expect((await run('import', 'assessments', path, '--correct', 'typed from the wrong sheet')).code).toBe(0);
    expect(await flagsOf('K-1')).toMatchObject([{ status: 'withdrawn' }]);
  });

  it('holds a flag back while under half of the planned minutes were delivered, and raises it with the minute that makes half', async () => {
    const plan =
      'child,intervention,region,kind,activity,setting,provider_role,times_per_day,minutes,days_per_week,starts_on';
    const planned = `${plan}\nK-2,I-1,brainstem,therapeutic,Drumming,home,parent,1,10,7,2025-07-01\n`;
    expect((await run('import', 'interventions', file('interventions.csv', planned))).code).toBe(0);
    const newest = [header, row('K-2', '2025-12-01', 'reassessment', 7)].join('\n');
    expect((await run('import', 'assessments', file('newest.csv', newest))).code).toBe(0);
    expect(await flagsOf('K-2')).toEqual([]);

    // 153 days from 1 July to 1 December: 1,530 minutes planned, 765 are half.
    const dose = 'child,intervention,delivered_at,minutes,delivered_by\n';
    const half = file(
      'doses.csv',
      `${dose}K-2,I-1,2025-07-01T00:30:00+09:00,382,Parent\nK-2,I-1,2025-11-30T23:30:00-05:00,382,Parent\n`,
    );
    expect((await run('import', 'doses', half)).code).toBe(0);
    expect(await flagsOf('K-2')).toEqual([]);
    const last = file('dose.csv', `${dose}K-2,I-1,2025-09-01T10:00:00Z,1,Parent\n`);
    expect((await run('import', 'doses', last)).code).toBe(0);
    expect(await flagsOf('K-2')).toMatchObject([{ direction: 'up', status: 'open' }]);
  });

  it('looks back to what was known, and to what had happened', async () => {
    const nothingKnown = await json<MapJson>('map', 'K-1', '--known-on', '2025-12-31');
    expect(nothingKnown.assessments).toEqual([]);
    const byJuly = await json<MapJson>('map', 'K-1', '--happened-by', '2025-07-01');
    expect(byJuly.assessments).toHaveLength(2);
  });

  it('reads every assessment again with other norms when told to', async () => {
    expect((await run('import', 'norms', file('norms-2.csv', flatNorms(8)), '--name', 'Second')).code).toBe(0);
    expect((await json<MapJson>('map', 'K-1')).assessments[0]?.normSet).toBe('Agency');
    expect((await run('norms', 'recompute', 'Second', '--reason', 'licensed tables arrived')).code).toBe(0);
    const map = await json<MapJson>('map', 'K-1');
    expect(map.assessments.map(({ normSet }) => normSet)).toEqual(['Second', 'Second', 'Second']);
    expect(map.assessments[0]?.regions['cortex']).toMatchObject({ percent: 75 });
  });

  it('prints a report, the same to the byte each time', async () => {
    const [one, other] = [join(home.path, 'one.pdf'), join(home.path, 'other.pdf')];
    expect((await run('report', 'K-1', '--out', one)).code).toBe(0);
    expect((await run('report', 'K-1', '--out', other)).code).toBe(0);
    expect(readFileSync(one).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });

  it('returns at once with --no-wait, and the next import finishes what was left', async () => {
    const path = file(
      'late.csv',
      [
        header,
        row('K-3', '2025-01-10', 'baseline', 6),
        row('K-3', '2025-07-01', 'reassessment', 9),
        row('K-3', '2025-12-01', 'reassessment', 9),
      ].join('\n'),
    );
    expect((await run('import', 'assessments', path, '--no-wait')).code).toBe(0);
    expect(await flagsOf('K-3')).toEqual([]);
    expect((await run('import', 'assessments', path)).code).toBe(0);
    expect(await flagsOf('K-3')).toMatchObject([{ direction: 'up', status: 'open' }]);
  });

  it('says plainly when a child is not known', async () => {
    const { code, stdout, stderr } = await run('map', 'K-9', '--json');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('No child with this reference');
  });

  it('verifies the log', async () => {
    const { code, stdout } = await run('verify');
    expect(code).toBe(0);
    expect(stdout).toMatch(/events in \d+ streams: intact/);
  });
});
