import type { LocalDate } from '@understory/domain';
import { createTestDatabase, type TestDatabase } from '../../../../../test/support/database';
import { stagingConformance } from '../../../../../libs/interchange/src/staging/staging.conformance';
import { withPostgresStaging } from './postgres-staging';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

stagingConformance('PostgreSQL', (work) => withPostgresStaging(test.database, work));

describe('staging in PostgreSQL', () => {
  const staged = {
    childId: 'c1',
    place: { key: 'the key', day: '2026-01-01' as LocalDate, order: 0, born: '2015-03' },
    row: { line: 2, child: 'Maya Rivers', rater: 'Dr. Stone' },
  };

  it('leaves nothing readable on disk', () =>
    test.database.session(async (session) => {
      await withPostgresStaging<(typeof staged)['row'], void>({ session: (work) => work(session) }, async (staging) => {
        await staging.put([staged]);
        const rows = await session.query<{ readonly shown: string }>(
          'select import_row::text as shown from import_row',
        );
        const bytes = await session.query<{ readonly sealed: Buffer }>('select sealed from import_row');
        expect(rows).toHaveLength(1);
        for (const word of ['Maya', 'Rivers', 'Stone', 'the key', '2015-03']) {
          expect(rows[0]?.shown).not.toContain(word);
          expect(bytes[0]?.sealed.includes(word)).toBe(false);
        }
      });
    }));

  it('leaves no table behind, also when the work fails', () =>
    test.database.session(async (session) => {
      const failing = withPostgresStaging({ session: (work) => work(session) }, async () => {
        throw new Error('the work failed');
      });
      await expect(failing).rejects.toThrow('the work failed');
      const left = await session.query(`select 1 from pg_class where relname in ('import_row', 'import_fault')`);
      expect(left).toEqual([]);
    }));
});
