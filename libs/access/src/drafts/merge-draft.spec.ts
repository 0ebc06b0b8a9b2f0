import fc from 'fast-check';
import type { Draft, DraftValue } from './draft';
import { contestedFields, mergeDraft } from './merge-draft';

type Merged = Pick<Draft, 'version' | 'fields'>;
const empty: Merged = { version: 0, fields: {} };
const at = '2026-01-01T10:00:00.000Z';
const save = (draft: Merged, by: string, basedOn: number, values: Readonly<Record<string, DraftValue>>): Merged =>
  mergeDraft(draft, { basedOn, by, writer: `screen of ${by}`, at, values });
const valuesOf = ({ fields }: Merged) =>
  Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]));

describe('a save of a draft', () => {
  it('says who typed what and makes the next version', () =>
    expect(save(empty, 'ada', 0, { f1: 5 })).toEqual({
      version: 1,
      fields: { f1: { value: 5, by: 'ada', writer: 'screen of ada', at, version: 1, rivals: [] } },
    }));

  it('does not disturb what somebody else typed elsewhere meanwhile', () => {
    const both = save(save(empty, 'ada', 0, { f1: 5 }), 'ben', 0, { f2: 7 });
    expect(valuesOf(both)).toEqual({ f1: 5, f2: 7 });
    expect(both.fields['f1']?.by).toBe('ada');
    expect(contestedFields(both)).toEqual([]);
  });

  it('keeps both values of a field that both changed since the version they had seen', () => {
    const both = save(save(empty, 'ada', 0, { f1: 5 }), 'ben', 0, { f1: 7, f2: 4 });
    expect(both.fields['f1']).toMatchObject({ value: 5, by: 'ada', rivals: [{ value: 7, by: 'ben' }] });
    expect(both.fields['f2']).toMatchObject({ value: 4, by: 'ben', rivals: [] });
    expect(contestedFields(both)).toEqual(['f1']);
  });

  it('changes what it has seen, and so chooses between two values', () => {
    const both = save(save(empty, 'ada', 0, { f1: 5 }), 'ben', 0, { f1: 7 });
    expect(save(both, 'cleo', 2, { f1: 7 }).fields['f1']).toMatchObject({ value: 7, by: 'cleo', rivals: [] });
    expect(save(both, 'cleo', 2, { f1: 5 }).fields['f1']).toMatchObject({ value: 5, by: 'ada', rivals: [] });
    expect(save(both, 'cleo', 1, { f1: 5 })).toEqual(both);
  });

  it('is harmless when it is sent again because its answer was lost', () => {
    const once = save(empty, 'ada', 0, { f1: 5 });
    expect(save(once, 'ada', 0, { f1: 5 })).toEqual(once);
    const contested = save(once, 'ben', 0, { f1: 7 });
    expect(save(contested, 'ben', 0, { f1: 7 })).toEqual(contested);
  });

  it('lets a screen go on from its own value without waiting for the answer', () => {
    const own = save(save(empty, 'ada', 0, { f1: 5 }), 'ada', 0, { f1: 6 });
    expect(own.fields['f1']).toMatchObject({ value: 6, rivals: [] });
  });

  it('does not drop the rival of a value that its screen changes unseen', () => {
    const contested = save(save(empty, 'ada', 0, { f1: 5 }), 'ben', 0, { f1: 7 });
    expect(save(contested, 'ada', 1, { f1: 6 }).fields['f1']).toMatchObject({ value: 6, rivals: [{ value: 7 }] });
  });

  it('has one rival of each screen: the newest', () => {
    const contested = save(save(empty, 'ada', 0, { f1: 5 }), 'ben', 0, { f1: 7 });
    expect(save(contested, 'ben', 0, { f1: 8 }).fields['f1']?.rivals).toMatchObject([{ value: 8 }]);
  });

  it('takes a blank for a value like any other', () => {
    const blank = save(save(empty, 'ada', 0, { f1: 5 }), 'ben', 0, { f1: null });
    expect(blank.fields['f1']).toMatchObject({ value: 5, rivals: [{ value: null }] });
  });
});

describe('whatever several people type', () => {
  const anySave = fc.record({
    by: fc.constantFrom('ada', 'ben', 'cleo'),
    field: fc.constantFrom('f1', 'f2', 'f3'),
    value: fc.integer({ min: 1, max: 12 }),
    behind: fc.integer({ min: 0, max: 3 }),
  });

  it('is the value, or a rival of it, or was replaced by somebody who had seen it or by its own screen', () =>
    fc.assert(
      fc.property(fc.array(anySave, { maxLength: 30 }), (saves) => {
        let draft = empty;
        for (const { by, field, value, behind } of saves) {
          const before = draft.fields[field] ?? null;
          const basedOn = Math.max(0, draft.version - behind);
          draft = save(draft, by, basedOn, { [field]: value });
          const after = draft.fields[field];
          const standing = [after?.value, ...(after?.rivals ?? []).map((rival) => rival.value)];
          expect(standing).toContain(value);
          if (before === null || before.version <= basedOn) continue;
          for (const typed of [before, ...before.rivals]) if (typed.by !== by) expect(standing).toContain(typed.value);
        }
      }),
    ));

  it('in different fields, ends the same in whatever order it arrives', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(['f1', 'f2', 'f3', 'f4'], { minLength: 4 }), (order) => {
        const typed = (draft: Merged, field: string) => save(draft, `owner of ${field}`, 0, { [field]: 3 });
        const arrived = order.reduce(typed, empty);
        expect(valuesOf(arrived)).toEqual({ f1: 3, f2: 3, f3: 3, f4: 3 });
        expect(contestedFields(arrived)).toEqual([]);
      }),
    ));
});
