import fc from 'fast-check';
import { correctedDose, delivered, enrolled, interventionId, planned } from '../../given/events';
import { recorded } from '../../given/given';
import { day } from '../../given/ratings';
import type { Child } from '../child';
import { evolve, fold } from '../evolve';
import { currentDoses } from './current-doses';
import { deliveredBetween } from './dose-index';

const ids = ['i', 'j'] as const;
const anyMoment = fc.integer({ min: 10, max: 28 }).map((date) => `2024-02-${date}T09:00+01:00`);
const minutes = fc.integer({ min: 1, max: 90 });
const few = fc.constantFrom('a', 'b', 'c', 'd');
const anyEvent = fc.oneof(
  fc.record({ id: few, intervention: fc.constantFrom(...ids), at: anyMoment, minutes }).map(delivered),
  fc.record({ id: few, at: anyMoment, minutes }).map((over) => correctedDose(over, 1)),
);

const [from, until] = [day('2024-02-14'), day('2024-02-22')];
const byIndex = ({ doses }: Child) => ids.map((id) => deliveredBetween(doses, interventionId(id), from, until));
const byHand = ({ doses }: Child) =>
  ids.map((id) => {
    const counted = currentDoses(doses).filter(
      (dose) => dose.interventionId === id && dose.deliveredOn >= from && dose.deliveredOn < until,
    );
    return { minutes: counted.reduce((sum, dose) => sum + dose.minutes, 0), doses: counted.length };
  });

describe('what was delivered between two days', () => {
  it('is the sum of the doses in their current form, asked after each event or once at the end', () =>
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
        const history = recorded([enrolled(), planned(), planned({ id: 'j' }), ...events]);
        let child = fold([]);
        for (const event of history) {
          child = evolve(child, event);
          expect(byIndex(child)).toEqual(byHand(child));
        }
        expect(byIndex(fold(history))).toEqual(byHand(child));
      }),
    ));
});
