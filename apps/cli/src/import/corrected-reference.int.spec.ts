import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryKeys } from '@understory/access';
import { childIdOf, correctIdentity, loadChild, referenceData } from '@understory/commands';
import { assessmentsInOrder, type Instant } from '@understory/domain';
import { commandId, eventStoreMigrations, postgresEventStore } from '@understory/event-store';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { findChild } from '../read-outs/find-child';
import { importFile } from './import-file';
import type { ImportPorts } from './import-ports';

const functions = Array.from({ length: 32 }, (_, index) => `f${index + 1}`);
const header = ['child', 'program', 'born', 'assessed_on', 'kind', 'rater', ...functions].join(',');
const row = (child: string, on: string, score: number): string =>
  [child, 'Day', '2016-04', on, 'reassessment', 'R', ...functions.map(() => score)].join(',');

const { keys, index } = memoryKeys();
const at = '2026-03-01T10:00:00.000Z' as Instant;
let given = 0;
const newId = () => commandId(index.idOf('command', String((given += 1))));
const told: string[] = [];
let test: TestDatabase;
let folder: string;
let ports: ImportPorts;
beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations]);
  folder = await mkdtemp(join(tmpdir(), 'understory-import-'));
  const store = postgresEventStore(test.database);
  ports = {
    database: test.database,
    ...{ store, keys, index, reference: referenceData(store) },
    ...{ now: () => at, newCommandId: newId },
    tell: (line: string) => void told.push(line),
    progress: () => ({ to: () => undefined, stop: () => undefined }),
  };
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await test.drop();
});

const importing = (...rows: readonly string[]) => {
  const file = join(folder, 'file.csv');
  writeFileSync(file, [header, ...rows, ''].join('\n'));
  return importFile(ports, 'assessments', file, { source: 's', licence: 'l' });
};
const days = async (reference: string) => {
  const { child } = await loadChild(ports.store, keys, childIdOf(index)(reference));
  return assessmentsInOrder(child).map(({ assessedOn }) => assessedOn);
};

describe('an import of a child whose reference was corrected', () => {
  beforeAll(async () => {
    await importing(row('R-1', '2025-01-10', 6));
    const childId = childIdOf(index)('R-1');
    const command = { type: 'CorrectIdentity', bornMonth: '2016-04', reference: 'R-2', reason: 'Slip' } as const;
    const actor = { id: 'c1', role: 'clinician' } as const;
    const directive = { command, actor, at, commandId: newId(), correlationId: 'c', causationId: null };
    const wanted = childIdOf(index)('R-2');
    await correctIdentity(ports, { childId, directive, wanted, claimCommandId: newId() });
  });

  it('finds it by the one before and by the one it has now', async () => {
    expect(await importing(row('R-1', '2025-03-10', 6), row('R-2', '2025-05-10', 6))).toBe(true);
    expect(await days('R-1')).toEqual(['2025-01-10', '2025-03-10', '2025-05-10']);
    expect(await days('R-2')).toEqual([]);
  });

  it('holds rows under both against one another, before anything is written', async () => {
    expect(await importing(row('R-1', '2025-07-10', 6), row('R-2', '2025-07-10', 7))).toBe(false);
    expect(await days('R-1')).toHaveLength(3);
  });

  it('appends nothing the second time, whichever of the two the file names', async () => {
    const before = await ports.store.head();
    expect(await importing(row('R-2', '2025-03-10', 6), row('R-1', '2025-05-10', 6))).toBe(true);
    expect(await ports.store.head()).toBe(before);
  });

  it('is read out by both', async () => {
    for (const reference of ['R-1', 'R-2']) {
      const { child } = await findChild(ports, reference);
      expect(child.enrolment?.reference).toBe('R-2');
    }
    await expect(findChild(ports, 'R-3')).rejects.toThrow(/No child with this reference/);
  });
});
