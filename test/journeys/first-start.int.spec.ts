import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createHome, startUnderstory, understory, type Running } from '../support/product';
import { freePort } from '../support/free-port';
import { syntheticAssessments } from '../support/synthetic-assessments';

jest.setTimeout(180_000);

const ready = /Understory is ready at (http:\/\/127\.0\.0\.1:\d+)/;

const signIn = async (address: string, path: string, body: object): Promise<string> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.headers.get('set-cookie')?.split(';')[0] ?? '';
};

describe('npm start, as a newcomer meets it', () => {
  const home = createHome();
  let port = 0;
  const started: Running[] = [];
  const start = (...args: string[]): Running => {
    const running = startUnderstory(home.path, ['start', ...args], { PORT: String(port) });
    started.push(running);
    return running;
  };
  const childrenFor = async (account: string): Promise<number> => {
    const address = `http://127.0.0.1:${port}`;
    const cookie = await signIn(address, '/sign-in', { account, password: 'understory-demo' });
    const response = await fetch(`${address}/children`, { headers: { cookie } });
    const body = (await response.json()) as { children: readonly unknown[] };
    return body.children.length;
  };
  const runningNow = (): Running => {
    const [running] = started;
    if (running === undefined) throw new Error('Nothing was started.');
    return running;
  };

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
    await running.said(/demo-clinician +understory-demo/);
    expect(await childrenFor('demo-auditor')).toBeGreaterThanOrEqual(55);
    expect(await childrenFor('demo-clinician')).toBeGreaterThanOrEqual(5);
    expect(await childrenFor('demo-clinician')).toBeLessThan(30);
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
    expect((await understory(home.path, 'import', 'assessments', path)).code).toBe(0);
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
    const before = await childrenFor('demo-auditor');
    again.child.kill('SIGKILL');
    await again.finished;
    const adopted = start();
    await adopted.said(ready);
    expect(await childrenFor('demo-auditor')).toBe(before);
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
    const code = (await running.said(/code for the first administrator: (\S+)/))[1] ?? '';
    const address = `http://127.0.0.1:${port}`;
    const first = { code, account: 'first', displayName: 'The first', password: 'correct horse battery' };
    const cookie = await signIn(address, '/sign-in/first-administrator', first);
    const response = await fetch(`${address}/care-teams`, { headers: { cookie } });
    expect(await response.json()).toEqual({ children: [] });
    expect(await (await fetch(`${address}/sign-in/demonstration-accounts`)).json()).toEqual({ accounts: [] });
    running.child.kill('SIGTERM');
    expect((await running.finished).code).toBe(0);
  });
});
