import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from './home';
import { announceRunning, findRunning, withdrawRunning } from './running';

let parent: string;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'understory-home-'))));
afterEach(() => rmSync(parent, { recursive: true }));

const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);

describe('a home', () => {
  it('keeps its keys and settings to its owner, and lets others pass to the database', async () => {
    const home = await openHome(join(parent, 'new', 'home'));
    expect([home.path, home.keysFolder, join(home.path, 'settings.json')].map(modeOf)).toEqual(['711', '700', '600']);
  });

  it('is the same for all who open it new at once', async () => {
    const homes = await Promise.all([1, 2, 3, 4, 5].map(() => openHome(join(parent, 'home'))));
    const settings = await Promise.all(homes.map((home) => home.settings()));
    expect(new Set(settings.map(({ homeId }) => homeId)).size).toBe(1);
    expect(new Set(settings.map(({ databasePassword }) => databasePassword)).size).toBe(1);
  });

  it('loses no change when several are made at once', async () => {
    const home = await openHome(join(parent, 'home'));
    const addOne = () => home.updateSettings((now) => ({ ...now, databasePort: (now.databasePort ?? 0) + 1 }));
    await Promise.all([1, 2, 3, 4, 5].map(addOne));
    expect((await home.settings()).databasePort).toBe(5);
  });

  it('keeps settings of a newer version that it does not know', async () => {
    const home = await openHome(join(parent, 'home'));
    const file = join(home.path, 'settings.json');
    writeFileSync(file, JSON.stringify({ ...(await home.settings()), fromLater: 'kept' }));
    await home.updateSettings((now) => ({ ...now, demonstration: 'loaded' }));
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ fromLater: 'kept', demonstration: 'loaded' });
  });

  it.each([
    ['cut off', '{"homeId": "4', 'it is not a JSON object'],
    ['empty', '', 'it is not a JSON object'],
    ['without its password', '{"homeId": "00000000-0000-4000-8000-000000000000"}', '"databasePassword" is missing'],
  ])('whose settings are %s says so and repeats nothing of them', async (_, text, complaint) => {
    const { path } = await openHome(join(parent, 'home'));
    writeFileSync(join(path, 'settings.json'), text);
    await expect(openHome(path)).rejects.toThrow(`settings.json is damaged: ${complaint}`);
  });

  it('cannot stand where a file stands', async () => {
    writeFileSync(join(parent, 'home'), '');
    await expect(openHome(join(parent, 'home'))).rejects.toThrow(/Cannot use the home folder .*: a file stands where/);
  });
});

describe('who runs in a home', () => {
  it('is found until it withdraws', async () => {
    const home = await openHome(join(parent, 'home'));
    await announceRunning(home, { pid: process.pid, address: 'http://127.0.0.1:3000' });
    expect(await findRunning(home)).toEqual({ pid: process.pid, address: 'http://127.0.0.1:3000' });
    await withdrawRunning(home);
    expect(await findRunning(home)).toBeUndefined();
  });

  it('is nobody when its process has ended, or what it left is damaged', async () => {
    const home = await openHome(join(parent, 'home'));
    // Larger than any process number Linux gives.
    await announceRunning(home, { pid: 2 ** 30, address: 'http://127.0.0.1:3000' });
    expect(await findRunning(home)).toBeUndefined();
    writeFileSync(join(home.path, 'running.json'), '{"pid":');
    expect(await findRunning(home)).toBeUndefined();
  });
});
