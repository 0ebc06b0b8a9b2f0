import { correctDose, deliver } from '../given/commands';
import { correctedDose, delivered, enrolled, planned } from '../given/events';
import { given, recorded } from '../given/given';
import { fold } from '../child/evolve';
import { day } from '../given/ratings';
import { statesAroundDoses } from './states-around-doses';

const child = fold(
  recorded([
    enrolled(),
    planned(),
    delivered({ id: 'd1', at: '2024-02-10T09:00+01:00', before: 'alarm', after: 'calm' }),
    delivered({ id: 'd2', at: '2024-02-11T09:00+01:00', before: 'alarm' }),
    delivered({ id: 'd3', at: '2024-02-12T09:00+01:00' }),
    delivered({ id: 'late', at: '2024-02-13T09:00+01:00', before: 'fear', after: 'fear' }),
    correctedDose({ id: 'd1', at: '2024-02-10T09:00+01:00', before: 'fear', after: 'calm' }, 3),
  ]),
);

describe('how a child was around its doses', () => {
  it('is counted with how many say it at all, each dose as it stands now', () =>
    expect(statesAroundDoses(child, day('2024-02-10'), day('2024-02-13'))).toEqual({
      doses: 3,
      toldBefore: 2,
      toldAfter: 1,
      states: [
        { state: 'calm', before: 0, after: 1 },
        { state: 'alert', before: 0, after: 0 },
        { state: 'alarm', before: 1, after: 0 },
        { state: 'fear', before: 1, after: 0 },
        { state: 'terror', before: 0, after: 0 },
      ],
    }));

  it('may be told with a dose, or left out', () => {
    given(enrolled(), planned())
      .when(deliver({ before: 'alert', after: 'calm' }))
      .then(delivered({ before: 'alert', after: 'calm' }));
    given(enrolled(), planned()).when(deliver()).then(delivered());
  });

  it('stays as it is when a correction does not speak of it, and is taken back by one that says so', () => {
    const before = [enrolled(), planned(), delivered({ before: 'alarm', after: 'alert' })] as const;
    given(...before)
      .when(correctDose({ minutes: 5 }))
      .then(correctedDose({ minutes: 5, before: 'alarm', after: 'alert' }, 3));
    given(...before)
      .when(correctDose({ before: null }))
      .then(correctedDose({ after: 'alert' }, 3));
  });

  it('may be all that is put right', () =>
    given(enrolled(), planned(), delivered())
      .when(correctDose({ after: 'calm' }))
      .then(correctedDose({ after: 'calm' }, 3)));
});
