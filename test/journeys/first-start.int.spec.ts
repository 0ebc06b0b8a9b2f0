import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, startUnderstory, understory, type Running } from '../support/product';
import { freePort } from '../support/free-port';
import { syntheticAssessments } from '../support/synthetic-assessments';

jest.setTimeout(180_000);

const ready = /Understory is ready at (http:\/\/127\.0\.0\.1:\d+)/;

describe('npm start, as a newcomer meets it', () => {
  const home = createHome();
  let port = 0;
  const started: Running[] = [];
  const start = (...args: string[]): Running => {
    const running = startUnderstory(home.path, ['start', ...args], { PORT: String(port) });
    started.push(running);
    return running;
  };
  const children = async (token: string): Promise<number> => {
    const response = await fetch(`http://127.0.0.1:${port}/children`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const body = (await response.json()) as { children: readonly unknown[] };
    return body.children.length;
  };
  const runningNow = (): Running => {
    const [running] = started;
    if (running === undefined) throw new Error('Nothing was started.');
    return running;
  };
  const tokenOf = async (running: Running): Promise<string> => (await running.said(/token: (\S+)/))[1] ?? '';

  beforeAll(async () => {
    port = await freePort();
  });
  afterAll(async () => {
    for (const { child } of started) child.kill('SIGTERM');
    await Promise.all(started.map(({ finished }) => finished));
    home.remove();
  });

  it('fills a new home with the demonstration clinic, says so, and prints the address', async () => {
    const running = start();
    await running.said(ready);
    expect(await children(await tokenOf(running))).toBeGreaterThanOrEqual(55);
  });

  it('tells a second start that one is running', async () => {
    const second = await start().finished;
    expect(second.code).toBe(1);
    expect(second.stderr).toContain(`already running at http://127.0.0.1:${port}`);
  });

  it('answers the command line while it runs', async () => {
    const { code, stdout } = await understory(home.path, 'map', 'DEMO-001', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ child: 'DEMO-001' });
  });

  it('takes an import while it runs, and its own worker does the work', async () => {
    const path = join(home.path, 'assessments.csv');
    writeFileSync(path, syntheticAssessments({ children: 5, assessmentsEach: 2, seed: 3 }));
    const before = await children(await tokenOf(runningNow()));
    expect((await understory(home.path, 'import', 'assessments', path)).code).toBe(0);
    expect(await children(await tokenOf(runningNow()))).toBe(before + 5);
    const report = join(home.path, 'report.pdf');
    expect((await understory(home.path, 'report', 'T-00001', '--out', report)).code).toBe(0);
    expect(readFileSync(report).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('stops cleanly at Ctrl-C, twice pressed as npm does it', async () => {
    const { child, finished } = runningNow();
    child.kill('SIGINT');
    child.kill('SIGINT');
    expect((await finished).code).toBe(0);
  });

  it('finds everything again after a stop, and after a kill', async () => {
    const again = start();
    await again.said(ready);
    const before = await children(await tokenOf(again));
    again.child.kill('SIGKILL');
    await again.finished;
    const adopted = start();
    await adopted.said(ready);
    expect(await children(await tokenOf(adopted))).toBe(before);
    const { code, stdout } = await understory(home.path, 'verify');
    expect(stdout).toMatch(/intact/);
    expect(code).toBe(0);
  });
});

describe('understory start --empty', () => {
  const home = createHome();
  afterAll(() => home.remove());

  it('opens a new home without a child, with the demonstration norms in force', async () => {
    const port = await freePort();
    const running = startUnderstory(home.path, ['start', '--empty'], { PORT: String(port) });
    await running.said(ready);
    const token = (await running.said(/token: (\S+)/))[1] ?? '';
    const response = await fetch(`http://127.0.0.1:${port}/children`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(await response.json()).toMatchObject({ children: [] });
    running.child.kill('SIGTERM');
    expect((await running.finished).code).toBe(0);
  });
});
