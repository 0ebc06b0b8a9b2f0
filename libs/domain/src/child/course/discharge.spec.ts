import { deliver, discharge, evaluate, readmit, sign, transfer } from '../../given/commands';
import {
  assessed,
  delivered,
  discharged,
  enrolled,
  planned,
  readmitted,
  transferred,
  voided,
} from '../../given/events';
import { childOf, given, recorded } from '../../given/given';
import { day } from '../../given/ratings';
import { asOf } from '../as-of';
import type { ChildEventDraft } from '../child-event';
import { fold } from '../evolve';
import { missingClosingAssessment } from './closing-assessment';
import { dischargedOn, programOn, staysOf } from './stays';

describe('discharging a child', () => {
  it('is noted with its outcome and reason', () => given(enrolled()).when(discharge()).then(discharged()));

  it('may be on the day of enrolment, or of the last transfer', () => {
    given(enrolled()).when(discharge('2024-01-01')).then(discharged('2024-01-01'));
    given(enrolled(), transferred('day', 'home')).when(discharge('2024-06-01')).then(discharged('2024-06-01'));
  });

  it.each([
    ['a discharge stands', [discharged()], discharge(), 'CHILD.ALREADY_DISCHARGED', { dischargedOn: '2024-06-30' }],
    ['it comes before enrolment', [], discharge('2023-12-31'), 'DISCHARGE.BEFORE_LAST_STEP', { lastOn: '2024-01-01' }],
    [
      'it comes before a transfer',
      [transferred('day', 'home')],
      discharge('2024-05-31'),
      'DISCHARGE.BEFORE_LAST_STEP',
      { lastOn: '2024-06-01' },
    ],
    ['the reason is blank', [], discharge('2024-06-30', ' '), 'REASON.BLANK', {}],
    [
      'a dose was delivered later',
      [planned(), delivered({ at: '2024-07-01T09:00Z' })],
      discharge(),
      'DISCHARGE.BEFORE_LATER_ENTRY',
      { latest: '2024-07-01' },
    ],
    [
      'a reassessment is later',
      [assessed({ on: '2024-07-02', kind: 'reassessment' })],
      discharge(),
      'DISCHARGE.BEFORE_LATER_ENTRY',
      { latest: '2024-07-02' },
    ],
  ] as const)('is refused when %s', (_, history, command, code, facts) =>
    given(enrolled(), ...history)
      .when(command)
      .thenRefused(code, facts),
  );

  it('is not held up by a plan made ahead, a closing assessment or one that was voided', () =>
    given(
      enrolled(),
      planned({ startsOn: '2024-09-01' }),
      assessed({ id: 'out', on: '2024-07-10', kind: 'discharge' }),
      assessed({ id: 'gone', on: '2024-07-20' }),
      voided({ id: 'gone', supersedes: 4 }),
    )
      .when(discharge())
      .then(discharged()));
});

describe('readmitting a child', () => {
  it('opens another stay, in the same program or in another', () => {
    given(enrolled(), discharged()).when(readmit()).then(readmitted());
    const child = childOf(enrolled(), discharged(), readmitted('2024-08-01', 'home'));
    expect(child.enrolment?.program).toBe('home');
    expect(child.programSince).toBe('2024-08-01');
    expect(dischargedOn(child.course)).toBeNull();
  });

  it('may take a discharge back on its day, so that not a day is missing', () =>
    given(enrolled(), discharged()).when(readmit('2024-06-30')).then(readmitted('2024-06-30')));

  it('needs a discharge before it, and a program', () => {
    given(enrolled()).when(readmit()).thenRefused('CHILD.NOT_DISCHARGED');
    given(enrolled(), discharged(), readmitted()).when(readmit('2024-09-01')).thenRefused('CHILD.NOT_DISCHARGED');
    given(enrolled(), discharged())
      .when(readmit('2024-06-29'))
      .thenRefused('READMISSION.BEFORE_DISCHARGE', { dischargedOn: '2024-06-30' });
    given(enrolled(), discharged()).when(readmit('2024-08-01', ' ')).thenRefused('CHILD.PROGRAM_BLANK');
  });

  it('lets work go on, and keeps the time between closed', () => {
    const back = [enrolled(), planned(), discharged(), readmitted()];
    given(...back)
      .when(deliver({ at: '2024-08-01T09:00Z' }))
      .then(delivered({ at: '2024-08-01T09:00Z' }));
    given(...back)
      .when(deliver({ at: '2024-07-31T09:00Z' }))
      .thenRefused('CHILD.DISCHARGED', { dischargedOn: '2024-06-30' });
  });
});

describe('a transfer recorded late', () => {
  const staysAfter = (...events: readonly ChildEventDraft[]) => staysOf(childOf(enrolled(), ...events).course);

  it('counts from its day to the transfer that stands, and moves nobody who has moved on', () => {
    given(enrolled(), transferred('day', 'home'))
      .when(transfer('residential', '2024-03-01'))
      .then(transferred('day', 'residential', '2024-03-01'));
    const late = [transferred('day', 'home'), transferred('day', 'residential', '2024-03-01')];
    expect(childOf(enrolled(), ...late).enrolment?.program).toBe('home');
    expect(staysAfter(...late)).toMatchObject([
      { program: 'day', from: '2024-01-01', to: '2024-03-01', endedBy: 'transfer' },
      { program: 'residential', from: '2024-03-01', to: '2024-06-01', endedBy: 'transfer' },
      { program: 'home', from: '2024-06-01', to: null, endedBy: null },
    ]);
  });

  it('may come after the discharge was recorded, if its day did not', () => {
    const left = [enrolled(), discharged()];
    given(...left)
      .when(transfer('home', '2024-06-29'))
      .then(transferred('day', 'home', '2024-06-29'));
    for (const on of ['2024-06-30', '2024-07-01'])
      given(...left)
        .when(transfer('home', on))
        .thenRefused('CHILD.DISCHARGED', { dischargedOn: '2024-06-30' });
  });

  it('cannot be before enrolment', () =>
    given(enrolled()).when(transfer('home', '2023-12-31')).thenRefused('TRANSFER.BEFORE_ENROLMENT', {
      enrolledOn: '2024-01-01',
    }));

  it('gives the same stays in whatever order it was recorded', () =>
    expect(staysAfter(transferred('day', 'residential', '2024-03-01'), transferred('residential', 'home'))).toEqual(
      staysAfter(transferred('day', 'home'), transferred('day', 'residential', '2024-03-01')),
    ));
});

describe('where a child was', () => {
  const stays = staysOf(
    childOf(enrolled(), transferred('day', 'home'), discharged(), readmitted('2024-08-01', 'day')).course,
  );

  it.each([
    ['2023-12-31', null],
    ['2024-01-01', 'day'],
    ['2024-05-31', 'day'],
    ['2024-06-01', 'home'],
    ['2024-06-30', 'home'],
    ['2024-07-01', null],
    ['2024-07-31', null],
    ['2024-08-01', 'day'],
  ])('on %s is %s', (on, program) => expect(programOn(stays, day(on))).toBe(program));

  it('is what had happened by a day when one looks back', () => {
    const history = recorded([enrolled(), transferred('day', 'home'), discharged()]);
    const by = (happenedBy: string) => fold(asOf(history, { knownOn: null, happenedBy: day(happenedBy) }));
    expect(staysOf(by('2024-05-31').course)).toMatchObject([{ program: 'day', to: null }]);
    expect(dischargedOn(by('2024-06-29').course)).toBeNull();
    expect(dischargedOn(by('2024-06-30').course)).toBe('2024-06-30');
  });

  it('is sensible with steps of an old log that no rule had ordered', () =>
    expect(staysOf(childOf(enrolled(), transferred('x', 'home', '2023-06-01')).course)).toEqual([
      { program: 'day', from: '2024-01-01', to: '2024-01-01', endedBy: 'transfer' },
      { program: 'home', from: '2024-01-01', to: null, endedBy: null },
    ]));
});

describe('the closing assessment', () => {
  const missingWith = (...events: readonly ChildEventDraft[]) =>
    missingClosingAssessment(childOf(enrolled(), ...events, discharged()));

  it('is asked for after a discharge, from 30 days before it to 30 days after', () => {
    expect(missingWith()).toEqual({ from: '2024-05-31', to: '2024-07-30' });
    expect(missingClosingAssessment(childOf(enrolled()))).toBeNull();
    expect(missingClosingAssessment(childOf(enrolled(), discharged(), readmitted()))).toBeNull();
  });

  it.each([
    ['2024-05-30', true],
    ['2024-05-31', false],
    ['2024-07-30', false],
    ['2024-07-31', true],
  ])('is near enough on %s: %s', (on, isMissing) =>
    expect(missingWith(assessed({ on, kind: 'discharge' })) !== null).toBe(isMissing),
  );

  it('is no other kind, and none that was voided', () => {
    expect(missingWith(assessed({ on: '2024-06-20', kind: 'reassessment' }))).not.toBeNull();
    expect(
      missingWith(assessed({ on: '2024-06-20', kind: 'discharge' }), voided({ supersedes: 2, firstOn: '2024-06-20' })),
    ).not.toBeNull();
  });

  it('can be signed after the discharge', () =>
    given(enrolled(), discharged())
      .when(sign({ on: '2024-07-05', kind: 'discharge' }))
      .then(assessed({ on: '2024-07-05', kind: 'discharge' })));
});

describe('readiness after a discharge', () => {
  it('raises nothing', () => given(enrolled(), discharged()).when(evaluate()).thenNothing());
});
