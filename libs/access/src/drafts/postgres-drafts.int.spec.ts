import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { memoryKeys } from '../keys/memory-keys';
import { accessMigrations } from '../migrations';
import type { DraftChange } from './draft';
import { postgresDrafts } from './postgres-drafts';

const recordId = 'c0000000-0000-4000-8000-000000000001';
const otherId = 'c0000000-0000-4000-8000-000000000002';
const at = '2026-06-01T12:00:00.123Z';
const { keys } = memoryKeys();
let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase(accessMigrations);
  await keys.obtainMany([recordId, otherId]);
});
beforeEach(() => test.database.query('delete from access.draft'));
afterAll(() => test.drop());

const drafts = () => postgresDrafts(test.database, keys);
const begin = (draftId: string, subject = 'letter 1', of = recordId) =>
  drafts().openOrFind({ draftId, recordId: of, subject, changedBy: 'ada', changedAt: at });
const change = (over: Partial<DraftChange> = {}): DraftChange => ({
  basedOn: 0,
  by: 'ada',
  writer: 'screen-1',
  at,
  values: { greeting: 'Plain hello' },
  ...over,
});

describe('a draft', () => {
  it('is opened once for each subject of a record', async () => {
    expect(await begin('d-1')).toMatchObject({ draftId: 'd-1', version: 0, fields: {}, changedAt: at });
    expect(await begin('d-2')).toMatchObject({ draftId: 'd-1' });
    expect(await begin('d-3', 'letter 2')).toMatchObject({ draftId: 'd-3' });
    expect(await begin('d-4', 'letter 1', otherId)).toMatchObject({ draftId: 'd-4' });
    expect((await drafts().list(recordId)).map(({ draftId }) => draftId)).toEqual(['d-1', 'd-3']);
  });

  it('is found under its own record only', async () => {
    await begin('d-1');
    expect(await drafts().find(otherId, 'd-1')).toBeNull();
    expect(await drafts().save(otherId, 'd-1', change(), null)).toEqual({ refused: 'unknown' });
  });

  it('rests sealed', async () => {
    await begin('d-1');
    await drafts().save(recordId, 'd-1', change(), null);
    const [row] = await test.database.query<{ row: string }>('select to_jsonb(d)::text as row from access.draft as d');
    expect(row?.row).not.toMatch(/Plain|hello|greeting/);
    expect((await drafts().find(recordId, 'd-1'))?.fields['greeting']).toMatchObject({ value: 'Plain hello' });
  });

  it('loses nothing when many save different fields at the same moment', async () => {
    await begin('d-1');
    const names = Array.from({ length: 20 }, (_, index) => `field ${index}`);
    await Promise.all(
      names.map((name) => drafts().save(recordId, 'd-1', change({ writer: name, values: { [name]: name } }), null)),
    );
    const draft = await drafts().find(recordId, 'd-1');
    expect(draft?.version).toBe(20);
    expect(Object.values(draft?.fields ?? {}).map(({ value }) => value)).toEqual(expect.arrayContaining(names));
  });

  it('keeps both values when two save one field at the same moment', async () => {
    await begin('d-1');
    const typed = ['one', 'other'].map((value) => change({ by: value, writer: value, values: { greeting: value } }));
    await Promise.all(typed.map((each) => drafts().save(recordId, 'd-1', each, null)));
    const greeting = (await drafts().find(recordId, 'd-1'))?.fields['greeting'];
    expect([greeting?.value, ...(greeting?.rivals ?? []).map(({ value }) => value)].sort()).toEqual(['one', 'other']);
  });

  it('moves to a subject that is free', async () => {
    await begin('d-1');
    await begin('d-2', 'letter 2');
    expect(await drafts().save(recordId, 'd-1', change(), 'letter 2')).toEqual({ refused: 'subject-taken' });
    expect(await drafts().save(recordId, 'd-1', change(), 'letter 3')).toMatchObject({
      subject: 'letter 3',
      version: 1,
    });
  });

  it('that is closed takes nothing in until it is reopened', async () => {
    await begin('d-1');
    expect(await drafts().close(recordId, 'd-1', 1)).toEqual({ refused: 'changed' });
    await drafts().close(recordId, 'd-1', 0);
    expect(await drafts().save(recordId, 'd-1', change(), null)).toEqual({ refused: 'closed' });
    expect(await drafts().close(recordId, 'd-1', 0)).toMatchObject({ version: 0 });
    await drafts().reopen('d-1');
    expect(await drafts().save(recordId, 'd-1', change(), null)).toMatchObject({ version: 1 });
  });

  it('is not closed while two values wait for a choice', async () => {
    await begin('d-1');
    await drafts().save(recordId, 'd-1', change(), null);
    await drafts().save(recordId, 'd-1', change({ writer: 'screen-2', values: { greeting: 'Hi' } }), null);
    expect(await drafts().close(recordId, 'd-1', 2)).toEqual({ refused: 'contested' });
  });

  it('is discarded as it was seen, or not at all', async () => {
    await begin('d-1');
    await drafts().save(recordId, 'd-1', change(), null);
    expect(await drafts().discard(recordId, 'd-1', 0)).toEqual({ refused: 'changed' });
    expect(await drafts().discard(recordId, 'd-1', 1)).toBeNull();
    expect(await drafts().discard(recordId, 'd-1', 1)).toEqual({ refused: 'unknown' });
  });

  it('of a version that nobody wrote, as after a restore, takes no save', async () => {
    await begin('d-1');
    expect(await drafts().save(recordId, 'd-1', change({ basedOn: 9 }), null)).toEqual({ refused: 'version-unknown' });
  });
});
