import type { Fault } from '../fault';
import type { StagedRow, Staging } from './staging';

type TestRow = { readonly line: number; readonly child: string; readonly text: string };

const row = (line: number, place: Partial<StagedRow<TestRow>['place']> = {}, text = 'same'): StagedRow<TestRow> => ({
  childId: 'b',
  place: {
    key: `key of ${line}`,
    day: '2026-01-01' as StagedRow<TestRow>['place']['day'],
    order: 0,
    born: '2015-03',
    ...place,
  },
  row: { line, child: 'Ünïcode "and" \u0000 all', text },
});

const day = (text: string) => ({ day: text as StagedRow<TestRow>['place']['day'] });
const of = (childId: string, staged: StagedRow<TestRow>): StagedRow<TestRow> => ({ ...staged, childId });

/** What every staging does; `open` gives an empty one for each rule. */
export const stagingConformance = (
  name: string,
  open: <Result>(work: (staging: Staging<TestRow>) => Promise<Result>) => Promise<Result>,
): void =>
  describe(`${name} stages a file`, () => {
    const staged = async (rows: readonly StagedRow<TestRow>[]) =>
      open(async (staging) => {
        await staging.put(rows);
        const settled = await staging.settle();
        return { settled, conflicts: await all(staging.conflicts()), children: await all(staging.children()) };
      });

    it('gives each row back as it was put', async () => {
      const { children } = await staged([row(2)]);
      expect(children).toEqual([{ childId: 'b', rows: [row(2).row] }]);
    });

    it('gives the rows of a child together, by day, then order, then line, whatever the order of the file', async () => {
      const { children } = await staged([
        row(2, day('2026-03-01')),
        of('a', row(3)),
        row(4, { ...day('2026-01-01'), order: 2 }),
        row(5, { ...day('2026-01-01'), order: 1 }),
        of('a', row(6)),
        row(7, { ...day('2026-01-01'), order: 1 }),
      ]);
      expect(children.map(({ childId, rows }) => [childId, rows.map(({ line }) => line)])).toEqual([
        ['a', [3, 6]],
        ['b', [5, 7, 4, 2]],
      ]);
    });

    it('keeps orders apart that differ by a millisecond of this century', async () => {
      const { children } = await staged([row(2, { order: 1_772_357_400_001 }), row(3, { order: 1_772_357_400_000 })]);
      expect(children[0]?.rows.map(({ line }) => line)).toEqual([3, 2]);
    });

    it('drops a row that repeats another word for word', async () => {
      const { settled, conflicts, children } = await staged([row(4, { key: 'k' }), row(2, { key: 'k' }), row(3)]);
      expect(settled).toEqual({ rows: 3, repeats: 1 });
      expect(conflicts).toEqual([]);
      expect(children[0]?.rows.map(({ line }) => line)).toEqual([2, 3]);
    });

    it('tells of every line with other values under the key of an earlier one', async () => {
      const { conflicts } = await staged([
        row(5, { key: 'k' }, 'other'),
        row(2, { key: 'k' }),
        row(9, { key: 'k' }, 'third'),
        row(7, { key: 'k' }),
      ]);
      expect(conflicts).toEqual([
        { about: 'key', line: 5, firstLine: 2 },
        { about: 'key', line: 9, firstLine: 2 },
      ]);
    });

    it('tells once of each other birth month of a child, and of none between children', async () => {
      const { conflicts } = await staged([
        row(2),
        row(3, { born: '2015-04' }),
        row(4, { born: '2015-04' }),
        row(5),
        row(6, { born: '2016-01' }),
        of('a', row(7, { born: '2016-01' })),
      ]);
      expect(conflicts).toEqual([
        { about: 'born', line: 3, firstLine: 2 },
        { about: 'born', line: 6, firstLine: 2 },
      ]);
    });

    it('asks nothing of birth months where the file has none', async () => {
      const { conflicts } = await staged([row(2, { born: null }), row(3, { born: null })]);
      expect(conflicts).toEqual([]);
    });

    it('lists faults by line, and as complained within one', async () =>
      open(async (staging) => {
        const faults: readonly Fault[] = [fault(9, 'a'), fault(2, 'z'), fault(9, 'b'), fault(2, 'a')];
        await staging.complain(faults.slice(0, 3));
        await staging.complain(faults.slice(3));
        expect(await staging.faultCount()).toBe(4);
        expect(await all(staging.faults())).toEqual([fault(2, 'z'), fault(2, 'a'), fault(9, 'a'), fault(9, 'b')]);
      }));

    it('takes complaints while the children are read, and reads them again', async () =>
      open(async (staging) => {
        await staging.put(manyRows(5_000));
        await staging.settle();
        for (const round of [1, 2]) {
          let rows = 0;
          for await (const child of staging.children()) {
            rows += child.rows.length;
            await staging.complain([fault(round, child.childId)]);
          }
          expect(rows).toBe(5_000);
        }
        expect(await staging.faultCount()).toBe(14);
      }));

    it('is empty when nothing was put', async () =>
      open(async (staging) => {
        expect(await staging.settle()).toEqual({ rows: 0, repeats: 0 });
        expect(await all(staging.children())).toEqual([]);
        expect(await all(staging.faults())).toEqual([]);
      }));
  });

const fault = (line: number, column: string): Fault => ({ line, column, message: `what is wrong with ${column}` });

/** Seven children, one of them with most of the rows, so that a child spans pages and a page spans children. */
const manyRows = (count: number): readonly StagedRow<TestRow>[] =>
  Array.from({ length: count }, (_, index) => of(index % 3 === 0 ? `child ${index % 7}` : 'child 1', row(index + 2)));

const all = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
};
