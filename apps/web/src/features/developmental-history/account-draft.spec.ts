import { parseLocalDate, type LocalDate } from '@understory/domain';
import { blankAccount, bodyOf, draftOf, nextAccount } from './account-draft';

const day = (text: string): LocalDate => {
  const parsed = parseLocalDate(text);
  if (parsed === null) throw new Error(`No such day: ${text}`);
  return parsed;
};

describe('a form about a period of life', () => {
  it('sends "unknown" without a confidence, and no empty note', () =>
    expect(bodyOf({ ...blankAccount(day('2026-06-01')), value: 'unknown', note: ' ' })).toMatchObject({
      value: null,
      confidence: null,
      note: null,
    }));

  it('says nothing until a value is chosen', () => expect(blankAccount(day('2026-06-01')).value).toBeNull());

  it('keeps the informant and the day for what is told next, and nothing of what was told', () => {
    const saved = { ...blankAccount(day('2026-05-01')), source: 'teacher', value: 9, note: 'x' } as const;
    expect(nextAccount({ ...saved, about: 'caregiver', factKind: 'other', person: 'aunt' })).toMatchObject({
      source: 'teacher',
      reportedOn: '2026-05-01',
      value: null,
      note: '',
      ...{ about: null, factKind: null, person: '' },
    });
  });

  it('begins a correction with what the account says', () => {
    const account = {
      entryId: 'e',
      value: null,
      confidence: null,
      source: 'carer' as const,
      reportedOn: '2026-01-01',
      note: 'n',
      ...({ about: 'caregiver', factKind: 'substance-use', person: 'mother' } as const),
      corrections: [],
    };
    const draft = draftOf({ period: 'infancy', strand: 'adversity', account });
    expect(bodyOf(draft)).toMatchObject({ period: 'infancy', value: null, confidence: null, note: 'n' });
    expect(bodyOf(draft)).toMatchObject({ about: 'caregiver', factKind: 'substance-use', person: 'mother' });
    expect(bodyOf({ ...draft, about: 'child' })).toMatchObject({ about: 'child', person: null });
  });
});
