import { enrolled } from '../../given/events';
import { approve, deliver, evaluate, planIt, review, sign } from '../../given/commands';
import { childOf, given } from '../../given/given';
import { day } from '../../given/ratings';
import type { ChildCommand, EnrolChild } from '../child-command';

const enrol = (over: Partial<EnrolChild> = {}): ChildCommand => ({
  type: 'EnrolChild',
  reference: 'C-1',
  bornMonth: '2016-03',
  program: 'day',
  enrolledOn: day('2024-01-01'),
  demonstration: false,
  ...over,
});

describe('enrolling a child', () => {
  it('opens the record', () => given().when(enrol()).then(enrolled()));

  it('is possible in the month of birth, and not before', () => {
    given()
      .when(enrol({ bornMonth: '2024-01' }))
      .then(enrolled({ bornMonth: '2024-01' }));
    given()
      .when(enrol({ bornMonth: '2024-02' }))
      .thenRefused('CHILD.ENROLLED_BEFORE_BIRTH');
  });

  it('happens once', () => given(enrolled()).when(enrol()).thenRefused('CHILD.ALREADY_ENROLLED', { program: 'day' }));

  it.each([
    ['a blank reference', { reference: ' ' }, 'CHILD.REFERENCE_BLANK'],
    ['a blank program', { program: '' }, 'CHILD.PROGRAM_BLANK'],
    ['a malformed birth month', { bornMonth: '2016-13' }, 'CHILD.BORN_MONTH_MALFORMED'],
    ['a birth day where a month belongs', { bornMonth: '2016-03-04' }, 'CHILD.BORN_MONTH_MALFORMED'],
  ])('is refused with %s', (_, over, code) => given().when(enrol(over)).thenRefused(code));

  it.each([sign(), planIt(), deliver(), approve('limbic'), review('accepted'), evaluate()])(
    'comes before $type',
    (command) => given().when(command).thenRefused('CHILD.NOT_ENROLLED', {}),
  );
});

describe('changing the care team', () => {
  const team = (...accountIds: readonly string[]): ChildCommand => ({
    type: 'ChangeCareTeam',
    accountIds,
    on: day('2024-01-02'),
  });
  const changed = (...accountIds: readonly string[]) =>
    ({ type: 'CareTeamChanged', data: { accountIds }, occurredOn: day('2024-01-02') }) as const;

  it('names the whole team, each member once and in one order', () => {
    given(enrolled())
      .when(team('b', 'a', 'b'))
      .then(changed('a', 'b'));
    given(enrolled(), changed('a', 'b')).when(team('c')).then(changed('c'));
    expect(childOf(enrolled(), changed('a', 'b'), changed('c')).careTeam).toEqual(['c']);
  });

  it('may leave nobody', () => given(enrolled(), changed('a')).when(team()).then(changed()));

  it('needs a change, members with ids, and a record', () => {
    given(enrolled(), changed('a', 'b')).when(team('b', 'a')).thenRefused('CARE_TEAM.UNCHANGED');
    given(enrolled()).when(team('a', ' ')).thenRefused('CARE_TEAM.MEMBER_BLANK');
    given().when(team('a')).thenRefused('CHILD.NOT_ENROLLED', {});
  });
});

describe('moving to another program', () => {
  const transfer = (program: string): ChildCommand => ({
    type: 'TransferProgram',
    program,
    transferredOn: day('2024-06-01'),
  });
  const transferred = {
    type: 'ProgramTransferred',
    data: { from: 'day', program: 'residential', transferredOn: day('2024-06-01') },
    occurredOn: day('2024-06-01'),
  } as const;

  it('is noted with where the child came from', () => {
    given(enrolled()).when(transfer('residential')).then(transferred);
    expect(childOf(enrolled(), transferred).enrolment).toMatchObject({ program: 'residential', reference: 'C-1' });
  });

  it('needs another program', () => {
    given(enrolled()).when(transfer('day')).thenRefused('CHILD.ALREADY_IN_PROGRAM', { program: 'day' });
    given(enrolled(), transferred).when(transfer('residential')).thenRefused('CHILD.ALREADY_IN_PROGRAM');
    given(enrolled()).when(transfer(' ')).thenRefused('CHILD.PROGRAM_BLANK');
  });
});
