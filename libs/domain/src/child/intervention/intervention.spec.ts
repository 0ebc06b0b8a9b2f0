import { correctedDose, delivered, doseId, enrolled, interventionId, plan, planned } from '../../given/events';
import { changeIt, correctDose, deliver, planIt } from '../../given/commands';
import { childOf, eventId, given, recorded } from '../../given/given';
import { day } from '../../given/ratings';
import type { Child } from '../child';
import type { ChildEventDraft } from '../child-event';
import { evolve } from '../evolve';
import { currentDoses } from './current-doses';
import { doseById } from './dose-index';

const changed = (over: Parameters<typeof plan>[0], supersedes: number): ChildEventDraft => ({
  type: 'InterventionChanged',
  data: { ...plan(over), interventionId: interventionId('i'), supersedes: eventId(supersedes), reason: 'mistyped' },
  occurredOn: day('2024-02-01'),
});

const ranges = [
  ['timesPerDay', 24, 'INTERVENTION.TIMES_PER_DAY_OUT_OF_RANGE'],
  ['minutes', 1440, 'INTERVENTION.MINUTES_OUT_OF_RANGE'],
  ['daysPerWeek', 7, 'INTERVENTION.DAYS_PER_WEEK_OUT_OF_RANGE'],
] as const;

describe('planning an intervention', () => {
  it('records the plan, on its first day', () =>
    given(enrolled())
      .when(planIt({ startsOn: '2024-03-01' }))
      .then(planned({ startsOn: '2024-03-01' })));

  it('may last a single day, and never ends before it starts', () => {
    given(enrolled())
      .when(planIt({ endsOn: '2024-02-01' }))
      .then(planned({ endsOn: '2024-02-01' }));
    given(enrolled())
      .when(planIt({ endsOn: '2024-01-31' }))
      .thenRefused('INTERVENTION.ENDS_BEFORE_START', { startsOn: '2024-02-01', endsOn: '2024-01-31' });
  });

  it.each(ranges)('takes whole %s from 1 to %i', (field, most, code) => {
    for (const value of [1, most])
      given(enrolled())
        .when(planIt({ [field]: value }))
        .then(planned({ [field]: value }));
    for (const value of [0, most + 1, 1.5, Number.NaN]) {
      given(enrolled())
        .when(planIt({ [field]: value }))
        .thenRefused(code, { [field]: value, from: 1, to: most });
    }
  });

  it.each([
    ['reference', 'INTERVENTION.REFERENCE_BLANK'],
    ['activity', 'INTERVENTION.ACTIVITY_BLANK'],
    ['setting', 'INTERVENTION.SETTING_BLANK'],
    ['providerRole', 'INTERVENTION.PROVIDER_ROLE_BLANK'],
  ])('is refused with a blank %s', (field, code) =>
    given(enrolled())
      .when(planIt({ [field]: ' ' }))
      .thenRefused(code),
  );

  it('has an id and a reference of its own', () => {
    given(enrolled(), planned())
      .when(planIt({ reference: 'I-2' }))
      .thenRefused('INTERVENTION.ALREADY_PLANNED');
    given(enrolled(), planned())
      .when(planIt({ id: 'j' }))
      .thenRefused('INTERVENTION.REFERENCE_TAKEN');
  });
});

describe('changing an intervention', () => {
  it('replaces the plan and keeps the day it was first about', () =>
    given(enrolled(), planned())
      .when(changeIt({ startsOn: '2024-04-01', minutes: 20 }))
      .then(changed({ startsOn: '2024-04-01', minutes: 20 }, 2)));

  it('supersedes the change before it', () =>
    given(enrolled(), planned(), changed({ minutes: 20 }, 2))
      .when(changeIt())
      .then(changed({}, 3)));

  it('is refused when unknown, unexplained, without effect or against the ranges', () => {
    given(enrolled()).when(changeIt()).thenRefused('INTERVENTION.UNKNOWN');
    given(enrolled(), planned())
      .when(changeIt({ minutes: 20, reason: '' }))
      .thenRefused('REASON.BLANK');
    given(enrolled(), planned()).when(changeIt()).thenRefused('INTERVENTION.UNCHANGED');
    given(enrolled(), planned())
      .when(changeIt({ minutes: 0 }))
      .thenRefused('INTERVENTION.MINUTES_OUT_OF_RANGE');
    given(enrolled(), planned(), planned({ id: 'j', reference: 'I-2' }))
      .when(changeIt({ reference: 'I-2' }))
      .thenRefused('INTERVENTION.REFERENCE_TAKEN');
  });
});

describe('delivering a dose', () => {
  it('counts on the day written, not the day it was in UTC', () =>
    given(enrolled(), planned())
      .when(deliver({ at: '2024-02-10T00:30+02:00' }))
      .then({ ...delivered({ at: '2024-02-10T00:30+02:00' }), occurredOn: day('2024-02-10') }));

  it('may lie outside the planned days', () =>
    given(enrolled(), planned({ endsOn: '2024-02-05' }))
      .when(deliver({ at: '2025-01-01T08:00Z' }))
      .then(delivered({ at: '2025-01-01T08:00Z' })));

  it('takes 1 to 1440 whole minutes', () => {
    for (const minutes of [1, 1440]) {
      given(enrolled(), planned()).when(deliver({ minutes })).then(delivered({ minutes }));
    }
    for (const minutes of [0, 1441, 2.5]) {
      given(enrolled(), planned())
        .when(deliver({ minutes }))
        .thenRefused('DOSE.MINUTES_OUT_OF_RANGE', { minutes, from: 1, to: 1440 });
    }
  });

  it('is refused without its intervention, its moment, the right day or who gave it', () => {
    given(enrolled()).when(deliver()).thenRefused('INTERVENTION.UNKNOWN');
    const command = deliver() as Extract<ReturnType<typeof deliver>, { type: 'DeliverDose' }>;
    given(enrolled(), planned())
      .when({ ...command, deliveredAt: '2024-02-10T09:00' })
      .thenRefused('DOSE.DELIVERED_AT_MALFORMED');
    given(enrolled(), planned())
      .when({ ...command, deliveredOn: day('2024-02-11') })
      .thenRefused('DOSE.DAY_DIFFERS', { deliveredOn: '2024-02-11', written: '2024-02-10' });
    given(enrolled(), planned())
      .when(deliver({ by: ' ' }))
      .thenRefused('DOSE.DELIVERED_BY_BLANK');
  });

  it('is logged once, by id and by moment, whatever the offset', () => {
    const history = [enrolled(), planned(), planned({ id: 'j', reference: 'I-2' }), delivered()];
    given(...history)
      .when(deliver({ at: '2024-02-11T09:00Z' }))
      .thenRefused('DOSE.ALREADY_DELIVERED');
    given(...history)
      .when(deliver({ id: 'e', at: '2024-02-10T08:00Z' }))
      .thenRefused('DOSE.ALREADY_DELIVERED');
    given(...history)
      .when(deliver({ id: 'e', intervention: 'j' }))
      .then(delivered({ id: 'e', intervention: 'j' }));
  });
});

describe('correcting a dose', () => {
  const history = [enrolled(), planned(), delivered()];

  it('replaces the delivery and keeps the first day', () =>
    given(...history)
      .when(correctDose({ at: '2024-02-12T09:00+01:00', minutes: 20 }))
      .then(correctedDose({ at: '2024-02-12T09:00+01:00', minutes: 20 }, 3)));

  it('supersedes the correction before it', () =>
    given(...history, correctedDose({ minutes: 20 }, 3))
      .when(correctDose())
      .then(correctedDose({}, 4)));

  it('is refused when unknown, unexplained, without effect or onto another dose', () => {
    given(enrolled(), planned()).when(correctDose()).thenRefused('DOSE.UNKNOWN');
    given(...history)
      .when(correctDose({ minutes: 20, reason: ' ' }))
      .thenRefused('REASON.BLANK');
    given(...history)
      .when(correctDose())
      .thenRefused('DOSE.UNCHANGED');
    given(...history)
      .when(correctDose({ minutes: 0 }))
      .thenRefused('DOSE.MINUTES_OUT_OF_RANGE');
    given(...history, delivered({ id: 'e', at: '2024-02-11T09:00Z' }))
      .when(correctDose({ at: '2024-02-11T10:00+01:00' }))
      .thenRefused('DOSE.ALREADY_DELIVERED');
  });

  it('frees the moment it left', () =>
    given(...history, correctedDose({ at: '2024-02-12T09:00+01:00' }, 3))
      .when(deliver({ id: 'e' }))
      .then(delivered({ id: 'e' })));

  it('leaves one current form of each dose', () => {
    const child = childOf(
      ...history,
      delivered({ id: 'e', at: '2024-02-11T09:00Z' }),
      correctedDose({ minutes: 20 }, 3),
    );
    expect(currentDoses(child.doses).map(({ doseId, minutes }) => [doseId, minutes])).toEqual([
      ['d', 20],
      ['e', 10],
    ]);
  });

  it('is not seen in a record as it was before', () => {
    const before = childOf(...history);
    const after = recorded([...history, correctedDose({ minutes: 20 }, 3)])
      .slice(-1)
      .reduce(evolve, before);
    const minutes = ({ doses }: Child) => doseById(doses, doseId('d'))?.minutes;
    expect([minutes(before), minutes(after), minutes(before), minutes(after)]).toEqual([10, 20, 10, 20]);
  });
});
