import { takenFrom } from './take';

const drumming = { name: 'Drumming', kind: 'therapeutic', settings: ['home', 'school'] } as const;
const of = (settings: typeof drumming.settings | readonly ['clinic'], asked: 'school' | null) =>
  takenFrom({ ...drumming, settings: [...settings] }, 'brainstem', asked);

describe('an activity taken into a plan', () => {
  it('keeps its name and kind, at the region it was offered for', () =>
    expect(of(drumming.settings, null)).toEqual({
      activity: 'Drumming',
      region: 'brainstem',
      kind: 'therapeutic',
      setting: '',
    }));

  it('takes the place that was asked for, or the only one it fits', () => {
    expect(of(drumming.settings, 'school').setting).toBe('school');
    expect(of(['clinic'], null).setting).toBe('clinic');
  });
});
