import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { askAt, type SignedInAs } from '../../../apps/api/test/browser';
import { createHome, startUnderstory, understory, type Running } from '../../support/product';
import { appendUnreadableEvent } from '../../support/unreadable-event';
import { confirmedBy, erasureAsked } from './erased-by';
import { plantAnotherChild, plantChild, planted, plantedMonth, staffOf, type Staff } from './planted-child';
import { searchFolder } from './search-folder';
import { keysOf, sealedTextsIn, type KeysInHand, type SealedText } from './sealed-texts';

jest.setTimeout(180_000);

const executablePath = process.env['UNDERSTORY_TEST_BROWSER'];
const texts = [planted, plantedMonth];

/**
 * The whole product with a child of whom every personal word is planted: enrolled, assessed, drafted, reported, shared,
 * imported, looked at in a browser, met by an event that cannot be taken in. Then the record is erased, and every byte
 * that any of it left on disk is searched.
 */
describe('a child whose record is erased', () => {
  const home = createHome();
  const kept = mkdtempSync(join(tmpdir(), 'understory-kept-'));
  const place = (name: string) => join(kept, name);
  let said = '';
  let staff: Staff;
  let childId = '';
  let living: ReturnType<typeof searchFolder>;
  let keysBefore: KeysInHand;
  let sealedBefore: readonly SealedText[];
  let figuresBefore: unknown;
  let figuresAfter: unknown;

  const start = async (): Promise<{ readonly product: Running; readonly address: string }> => {
    const product = startUnderstory(home.path, ['start', '--empty'], { PORT: '0', LOG_LEVEL: 'debug' });
    const [, address = ''] = await product.said(/Understory is ready at (\S+)/);
    return { product, address };
  };
  const stop = async ({ child, finished }: Running): Promise<void> => {
    child.kill('SIGTERM');
    const { stdout, stderr } = await finished;
    said += stdout + stderr;
  };
  const run = async (...args: readonly string[]): Promise<void> => {
    const { code, stdout, stderr } = await understory(home.path, ...args);
    if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
    said += stdout + stderr;
  };
  const figuresOf = async (address: string): Promise<unknown> =>
    (await askAt(address, staff.auditor)('GET', '/outcomes')).body;

  beforeAll(async () => {
    for (const name of ['log', 'keys', 'files', 'browser']) mkdirSync(place(name));
    const { product, address } = await start();
    const [, code = ''] = await product.said(/first administrator: (\S+)/);
    staff = await staffOf(address, code);
    await plantAnotherChild(address, staff.clinician);
    const plantedChild = await plantChild(address, staff.clinician);
    childId = plantedChild.childId;
    await askAt(address)('GET', plantedChild.link);
    writeFileSync(
      place('files/assessments.csv'),
      `child,program,born,assessed_on,kind,rater,${Array.from({ length: 32 }, (_, at) => `f${at + 1}`).join()}\n` +
        `${planted} reference,Day treatment,${plantedMonth},2026-04-01,reassessment,${planted} rater,${Array.from({ length: 32 }, () => 6).join()}\n`,
    );
    await run('import', 'assessments', place('files/assessments.csv'), '--no-wait');
    await browse(address, childId, staff.clinician, place('browser'));
    await appendUnreadableEvent(home.path);
    await run('backup', place('log/before.backup'));
    await run('backup-keys', place('keys/before.backup'));
    figuresBefore = await figuresOf(address);
    living = searchFolder(home.path, texts);

    keysBefore = await keysOf(home.path);
    const at = await erasureAsked(address, staff, childId);
    sealedBefore = await sealedTextsIn(home.path, keysBefore);
    await confirmedBy(address, staff, at);
    figuresAfter = await figuresOf(address);
    await stop(product);
    await run('backup', place('log/after.backup'));
    await run('backup-keys', place('keys/after.backup'));
    rmSync(place('files'), { recursive: true });
    writeFileSync(place('said'), said);
  });
  afterAll(() => {
    home.remove();
    rmSync(kept, { recursive: true, force: true });
  });

  it('was nowhere in plain text while it lived', () => {
    expect(living.files).toBeGreaterThan(500);
    expect(living.found).toEqual([]);
  });

  it('is in no file of the home: data, write-ahead log, keys, logs of the database', () =>
    expect(searchFolder(home.path, texts).found).toEqual([]));

  it('is in no backup, in no output of a process, and in nothing a browser kept', () => {
    const { files, found } = searchFolder(kept, texts);
    expect(found).toEqual([]);
    expect(files).toBeGreaterThanOrEqual(executablePath === undefined ? 5 : 50);
    expect(readFileSync(place('said'), 'utf8')).toContain('Understory is ready');
  });

  it('leaves no sealed text anywhere in the database but under its destroyed key', async () => {
    const placesOf = (texts: readonly SealedText[]) => [
      ...new Set(texts.filter(({ recordId }) => recordId === childId).map(({ where }) => where)),
    ];
    // What was recorded stays as it was sealed, requests of partners in their rows, too.
    const recorded = ['event_store.event.data', 'read_models.consultation.consultation'];
    expect(placesOf(sealedBefore)).toEqual(
      expect.arrayContaining([...recorded, 'access.draft.sealed', 'read_models.caseload.reference']),
    );
    const sealedAfter = await sealedTextsIn(home.path, keysBefore);
    for (const texts of [sealedBefore, sealedAfter])
      expect(texts.filter(({ recordId }) => recordId === null)).toEqual([]);
    expect(placesOf(sealedAfter).sort()).toEqual(recorded);
    expect((await keysOf(home.path)).has(childId)).toBe(false);
  });

  it('leaves a log that is as it was written, and figures with its numbers', async () => {
    const { code, stdout } = await understory(home.path, 'verify');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/intact/)]);
    expect(figuresAfter).toEqual(figuresBefore);
  });

  it('is not brought back by older backups of log and keys, where the names of erased records were kept', async () => {
    const restored = createHome();
    try {
      const into = (...args: readonly string[]) => understory(restored.path, ...args);
      await cp(join(home.path, 'keys', 'erased'), join(restored.path, 'keys', 'erased'), { recursive: true });
      expect(await into('restore-keys', place('keys/before.backup'))).toMatchObject({ code: 0 });
      expect(await into('restore', place('log/before.backup'))).toMatchObject({ code: 0 });
      const { stdout, stderr } = await into('map', `${planted} reference`, '--json');
      expect(stdout + stderr).not.toMatch(/"percent"/);
      expect(searchFolder(restored.path, texts).found).toEqual([]);
      expect(await into('verify')).toMatchObject({ code: 0 });
    } finally {
      restored.remove();
    }
  });
});

/** As the clinician, with a profile on disk: what a browser keeps of the pages it was on. */
const browse = async (address: string, childId: string, { cookie }: SignedInAs, profile: string): Promise<void> => {
  if (executablePath === undefined) return;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: address, httpOnly: true, sameSite: 'Strict' }]);
  const page = await context.newPage();
  await page.goto(`${address}/app/caseload`);
  await page.getByRole('searchbox').fill(planted);
  await page.getByRole('link', { name: `${planted} reference` }).click();
  await page.getByRole('heading', { name: `${planted} reference` }).waitFor();
  for (const part of ['Course', 'Plan and doses', 'Partners and shares']) {
    await page.getByRole('link', { name: part, exact: true }).click();
    await page.getByText(planted).nth(1).waitFor();
  }
  await context.close();
};
