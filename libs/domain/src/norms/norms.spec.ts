import { day } from '../given/ratings';
import { flatNorms } from '../given/norms';
import { demonstrationNormSet } from './demonstration-norms';
import { normRowForAge } from './norm-row-for-age';
import { decidePublishNormSet, evolveNormSet, type PublishNormSet } from './publish-norm-set';
import type { NormRow, NormSet } from './norm-set';
import { validateNormRows } from './validate-norm-rows';

const row = (fromMonths: number, toMonths: number, over: readonly number[] = []): NormRow => ({
  fromMonths,
  toMonths,
  typicalHundredths: Array.from({ length: 32 }, (_, index) => over[index] ?? 1000),
});

describe('the norm row of an age', () => {
  const normSet: NormSet = { ...flatNorms, rows: [row(0, 12), row(12, 24), row(36, 48)] };

  it('starts with its first month and ends before its last', () => {
    expect(normRowForAge(normSet, 0)).toBe(normSet.rows[0]);
    expect(normRowForAge(normSet, 11)).toBe(normSet.rows[0]);
    expect(normRowForAge(normSet, 12)).toBe(normSet.rows[1]);
  });

  it('is missing in a gap and past the end', () => {
    expect(normRowForAge(normSet, 24)).toBeNull();
    expect(normRowForAge(normSet, 48)).toBeNull();
  });
});

describe('a table of norms', () => {
  it('may touch and may leave gaps', () =>
    expect(validateNormRows([row(12, 24), row(0, 12), row(30, 40)])).toEqual([]));

  it('names both rows that cover one age', () =>
    expect(validateNormRows([row(0, 12), row(20, 30), row(11, 14)])).toEqual([
      { row: 2, column: 'age_from_months', problem: 'overlaps', otherRow: 0 },
    ]));

  it('lists every fault, not the first', () =>
    expect(
      validateNormRows([row(0.5, 12), row(0, -1), row(24, 24), row(30, 40, [99, 1201, 100.5, 100, 1200, Number.NaN])]),
    ).toEqual([
      { row: 0, column: 'age_from_months', problem: 'age-not-a-whole-month' },
      { row: 1, column: 'age_to_months', problem: 'age-not-a-whole-month' },
      { row: 2, column: 'age_to_months', problem: 'band-is-empty' },
      { row: 3, column: 'f1', problem: 'norm-out-of-range' },
      { row: 3, column: 'f2', problem: 'norm-out-of-range' },
      { row: 3, column: 'f3', problem: 'norm-out-of-range' },
      { row: 3, column: 'f6', problem: 'norm-missing' },
    ]));
});

describe('the demonstration norms', () => {
  it('are a faultless table, labelled as invented', () => {
    expect(validateNormRows(demonstrationNormSet.rows)).toEqual([]);
    expect(demonstrationNormSet).toMatchObject({ name: 'demonstration', version: 1, demonstration: true });
    expect(demonstrationNormSet.source).toMatch(/invented/i);
  });

  it('cover every month from birth to 252 and never fall with age', () => {
    let before = demonstrationNormSet.rows[0]?.typicalHundredths ?? [];
    for (let age = 0; age < 252; age += 1) {
      const typical = normRowForAge(demonstrationNormSet, age)?.typicalHundredths ?? [];
      expect(typical).toHaveLength(32);
      expect(typical.every((norm, index) => norm >= (before[index] ?? 0))).toBe(true);
      before = typical;
    }
    expect(normRowForAge(demonstrationNormSet, 252)).toBeNull();
  });
});

describe('publishing norms', () => {
  const command: PublishNormSet = {
    type: 'PublishNormSet',
    name: 'agency',
    demonstration: false,
    source: 'licensed tables',
    licence: 'agency only',
    rows: [row(12, 24), row(0, 12)],
    on: day('2026-01-05'),
    reason: null,
  };
  const published = (version: number, over: Partial<PublishNormSet> = {}) => {
    const { name, demonstration, source, licence, reason } = { ...command, ...over };
    const rows = over.rows ?? [row(0, 12), row(12, 24)];
    const data = { name, version, demonstration, source, licence, rows, reason };
    return { type: 'NormSetPublished', data, occurredOn: '2026-01-05' } as const;
  };
  const inForce = evolveNormSet(null, published(1));

  it('makes the first version, its rows by age', () =>
    expect(decidePublishNormSet(command, null)).toEqual({ outcome: 'accepted', events: [published(1)] }));

  it('publishes nothing when the content is the same, in whatever order the rows come', () => {
    expect(decidePublishNormSet(command, inForce)).toEqual({ outcome: 'accepted', events: [] });
    const reordered = { ...command, rows: [...command.rows].reverse(), reason: 'again' };
    expect(decidePublishNormSet(reordered, inForce)).toEqual({ outcome: 'accepted', events: [] });
  });

  it('makes the next version when anything differs', () => {
    const changed = { rows: [row(0, 12, [990]), row(12, 24)], reason: 'corrected table' };
    expect(decidePublishNormSet({ ...command, ...changed }, inForce)).toEqual({
      outcome: 'accepted',
      events: [published(2, changed)],
    });
  });

  it.each([
    ['a blank name', { name: ' ' }, 'NORMS.NAME_BLANK'],
    ['a name that could be taken for another one’s version', { name: 'agency@2' }, 'NORMS.NAME_HAS_AT'],
    ['another name than its stream has', { name: 'other' }, 'NORMS.NAME_DIFFERS'],
    ['a blank source', { source: '' }, 'NORMS.SOURCE_BLANK'],
    ['no rows', { rows: [] }, 'NORMS.NO_ROWS'],
    ['faulty rows', { rows: [row(0, 12), row(6, 18)] }, 'NORMS.ROWS_FAULTY'],
  ])('is refused with %s', (_, over, code) =>
    expect(decidePublishNormSet({ ...command, ...over }, inForce)).toMatchObject({ outcome: 'refused', code }),
  );

  it('keeps the name of the demonstration norms for them', () => {
    expect(decidePublishNormSet({ ...command, name: 'demonstration' }, null)).toMatchObject({
      code: 'NORMS.NAME_RESERVED',
    });
    const demonstration = { ...demonstrationNormSet, type: 'PublishNormSet', on: command.on, reason: null } as const;
    expect(decidePublishNormSet(demonstration, null)).toMatchObject({ outcome: 'accepted' });
  });
});
