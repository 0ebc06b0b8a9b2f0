import { defaultCatalogue } from '@understory/domain';
import { blankActivity, contentOf, faultsOf, withIds } from './activity-draft';

describe('the activities of a catalogue as they are typed', () => {
  it('get an id from their name, each its own, and keep the one they have', () => {
    const named = ['Café, slow walk', 'Cafe slow walk', '散歩'].map((name) => ({ ...blankActivity, name }));
    const kept = { ...blankActivity, id: 'cafe-slow-walk', name: 'Otherwise' };
    expect(withIds([...named, kept]).map(({ id }) => id)).toEqual([
      'cafe-slow-walk-2',
      'cafe-slow-walk-3',
      'activity',
      'cafe-slow-walk',
    ]);
  });

  it('have no fault as the product ships them, and tell each fault with the activity it is of', () => {
    expect(faultsOf(defaultCatalogue.activities)).toEqual([]);
    expect(faultsOf(withIds([{ ...blankActivity, name: 'Drumming', source: 'Seen' }]))).toEqual([
      { where: '1. Drumming: Regions it works at', rule: 'is empty.' },
      { where: '1. Drumming: Domains it serves', rule: 'is empty.' },
      { where: '1. Drumming: Where it can be done', rule: 'is empty.' },
    ]);
    expect(faultsOf([])).toHaveLength(1);
  });

  it('are read against others by id', () => {
    const [first] = defaultCatalogue.activities;
    if (first === undefined) throw new Error('The default catalogue is empty.');
    const [[where, text] = []] = contentOf([first]);
    expect(where).toBe(first.id);
    expect(text).toContain(first.name);
  });
});
