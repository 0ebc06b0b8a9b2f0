import { defaultCatalogue } from '@understory/domain';
import { readCatalogue } from './read-catalogue';

const { activities } = defaultCatalogue;
const [first] = activities;
const file = { name: 'agency', source: 'our own list', licence: 'in the agency only', activities };
const faultsOf = (content: unknown) => {
  const read = readCatalogue(typeof content === 'string' ? content : JSON.stringify(content));
  return read.outcome === 'faulty' ? read.faults : [];
};

describe('a file of activities', () => {
  it('is read as it stands', () =>
    expect(readCatalogue(JSON.stringify(file))).toEqual({ outcome: 'read', content: file }));

  it.each([
    ['no JSON', '{"name": "agen', ['the file is not one JSON object']],
    ['a list', [], ['the file is not one JSON object']],
    [
      'an empty object',
      {},
      ['name: is missing', 'source: is missing', 'licence: is missing', 'activities: there are none'],
    ],
    ['a field nobody knows', { ...file, isDefault: true }, ['isDefault: is not known here']],
    [
      'an entry that is none',
      { ...file, activities: [first, 'rocking'] },
      expect.arrayContaining(['activity 2: name: is missing or empty']),
    ],
    [
      'faults in several entries',
      {
        ...file,
        activities: [{ ...first, regions: ['amygdala'], age: 3 }, first, { ...first, id: 'other', toMonths: '9' }],
      },
      [
        'activity 1: age: is not known here',
        'activity 1: regions: holds a word that is not known',
        'activity 2: id: stands there twice',
        'activity 3: toMonths: must be whole months from 0 to 360, the first before the second',
      ],
    ],
  ])('with %s is refused with every fault', (_, content, faults) => expect(faultsOf(content)).toEqual(faults));
});
