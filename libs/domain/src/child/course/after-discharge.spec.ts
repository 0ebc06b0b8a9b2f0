import {
  approve,
  changeIt,
  correct,
  correctDose,
  deliver,
  planIt,
  reread,
  review,
  sign,
  transfer,
  voidIt,
} from '../../given/commands';
import { assessed, delivered, discharged, enrolled, planned } from '../../given/events';
import { childOf } from '../../given/given';
import { day } from '../../given/ratings';
import type { ChildCommand } from '../child-command';
import { decide } from '../decide';

/** Discharged on 2024-06-30: the day is still one in care. */
const child = childOf(
  enrolled(),
  assessed(),
  planned(),
  delivered(),
  assessed({ id: 'out', on: '2024-06-20', kind: 'discharge' }),
  discharged(),
);

const refusedOn = (command: ChildCommand): boolean => {
  const decision = decide(command, child);
  return decision.outcome === 'refused' && decision.code === 'CHILD.DISCHARGED';
};

type OnDay = (on: string) => ChildCommand;
const onDay: Readonly<Record<string, OnDay>> = {
  'transferring to another program': (on) => transfer('home', on),
  'signing a reassessment': (on) => sign({ id: 'b', on, kind: 'reassessment' }),
  'correcting a baseline to that day': (on) => correct({ on }),
  'making a closing assessment a reassessment': (on) => correct({ id: 'out', on, kind: 'reassessment' }),
  'planning an intervention': (on) => planIt({ id: 'j', reference: 'I-2', startsOn: on }),
  'changing when an intervention begins': (on) => changeIt({ startsOn: on }),
  'logging a dose': (on) => deliver({ id: 'e', at: `${on}T09:00Z` }),
  'correcting a dose to that day': (on) => correctDose({ at: `${on}T09:00Z` }),
  'approving a focus': (on) => approve('limbic', { on }),
  'reviewing a flag': (on) => review('accepted', { on }),
  'recording an incident': (on) => incident(on),
};
const incident = (on: string): ChildCommand => ({
  type: 'RecordIncident',
  incidentId: 'n' as never,
  kind: 'restraint',
  happenedAt: `${on}T09:00Z`,
  happenedOn: day(on),
  minutes: 3,
  setting: 'hall',
  description: 'held',
});

describe('while a child is discharged', () => {
  it.each(Object.entries(onDay))('%s is a late entry before the discharge, and refused after it', (_, command) => {
    expect(refusedOn(command('2024-06-29'))).toBe(false);
    expect(refusedOn(command('2024-07-01'))).toBe(true);
  });

  it.each([
    ['a discharge assessment', sign({ id: 'b', on: '2024-07-10', kind: 'discharge' })],
    ['a follow-up assessment', sign({ id: 'b', on: '2025-01-10', kind: 'follow-up' })],
    ['the correction of a closing assessment', correct({ id: 'out', on: '2024-07-02', kind: 'discharge' })],
    ['voiding an assessment', voidIt()],
    ['reading with other norms', reread(2)],
    ['a change of the care team', { type: 'ChangeCareTeam', accountIds: ['a'], on: day('2024-09-01') }],
  ] as const)('%s is taken', (_, command) => expect(decide(command, child)).toMatchObject({ outcome: 'accepted' }));

  it('the day of discharge itself is one in care', () =>
    expect(refusedOn(deliver({ id: 'e', at: '2024-06-30T20:00Z' }))).toBe(false));
});
