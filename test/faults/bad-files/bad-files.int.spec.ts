import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryKeys } from '@understory/access';
import { ensureReferenceData, referenceData } from '@understory/commands';
import type { Instant } from '@understory/domain';
import { eventStoreMigrations, postgresEventStore } from '@understory/event-store';
import { importFile } from '../../../apps/cli/src/import/import-file';
import type { ImportPorts } from '../../../apps/cli/src/import/import-ports';
import { newCommandId } from '../../../apps/cli/src/runtime/clock';
import { createTestDatabase, type TestDatabase } from '../../support/database';
import { importDay, type BadFile, type GoodFile } from './bad-file';
import { badFiles } from './bad-files';

jest.setTimeout(120_000);

const now = (): Instant => `${importDay}T12:00:00.000Z` as Instant;
const noProgress = { to: () => undefined, stop: () => undefined };
const names = { source: 'a test', licence: 'none' };

/** The files that contradict no record share one log: none of them may leave anything in it. */
const withoutRecord = badFiles.filter(({ before }) => before === undefined);
const againstRecord = badFiles.filter(({ before }) => before !== undefined);

describe('a bad file, imported for real', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understory-bad-files-'));
  const opened: TestDatabase[] = [];
  let told: string[] = [];

  const openImport = async (): Promise<ImportPorts> => {
    const test = await createTestDatabase([eventStoreMigrations]);
    opened.push(test);
    const { database } = test;
    const store = postgresEventStore(database);
    const { keys, index } = memoryKeys();
    await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at: now() });
    const tell = (line: string): void => void told.push(line);
    const reference = referenceData(store);
    return { database, store, keys, index, reference, now, newCommandId, tell, progress: () => noProgress };
  };

  const run = (ports: ImportPorts, { kind, bytes }: GoodFile, correct?: string): Promise<boolean> => {
    const path = join(folder, 'file.csv');
    writeFileSync(path, bytes);
    const reason = correct === undefined ? {} : { correct };
    return importFile(ports, kind, path, { ...names, name: 'Agency', ...reason });
  };

  /** Refused with every fault, by file and line, and the log is where it was. */
  const expectRefusal = async (ports: ImportPorts, bad: BadFile): Promise<void> => {
    const head = await ports.store.head();
    told = [];
    expect(await run(ports, bad, bad.correct)).toBe(false);
    const lines = told.filter((line) => line.startsWith(folder));
    expect(lines).toEqual(bad.faults.map((fault) => `${join(folder, 'file.csv')}:${fault}`));
    expect(told.at(-1)).toMatch(/^\d+ faults?; nothing was changed\.$/);
    expect(await ports.store.head()).toEqual(head);
  };

  afterEach(async () => {
    while (opened.length > 0) await opened.pop()?.drop();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is refused with every fault listed, and leaves the log as it was', async () => {
    const ports = await openImport();
    expect(withoutRecord.length).toBeGreaterThanOrEqual(40);
    for (const bad of withoutRecord) await expectRefusal(ports, bad);
  });

  it.each(againstRecord.map((bad) => [`${bad.kind}: ${bad.title}`, bad] as const))(
    'is refused against a record that stands: %s',
    async (_title, bad) => {
      const ports = await openImport();
      for (const good of bad.before ?? []) expect(await run(ports, good)).toBe(true);
      await expectRefusal(ports, bad);
    },
  );
});
