import fc from 'fast-check';
import { addDays, type LocalDate } from '../calendar/local-date';
import type { Decision } from '../decision';
import { day } from '../given/ratings';
import type { CertificationId, TrainingId } from '../ids';
import {
  certificationNotRequired,
  decidePublishCertificationPolicy,
  evolveCertificationPolicy,
} from './certification-policy';
import {
  isCertifiedOn,
  isCertificationInForce,
  certificationStandingOf,
  standingOfPerson,
  trainingSums,
} from './certification-standing';
import { decideStaff, mostQuarterHours } from './decide-staff';
import { evolveStaff } from './evolve-staff';
import type { GrantCertification, RecordTraining, StaffCommand } from './staff-command';
import { newStaffMember, type StaffMember } from './staff-member';

const grant = (over: Partial<GrantCertification> = {}): GrantCertification => ({
  type: 'GrantCertification',
  certificationId: 'c' as CertificationId,
  what: 'Training certification, phase I',
  grantedOn: day('2025-01-10'),
  expiresOn: day('2026-01-10'),
  issuer: 'The network',
  ...over,
});
const train = (over: Partial<RecordTraining> = {}): RecordTraining => ({
  type: 'RecordTraining',
  trainingId: 't' as TrainingId,
  component: 'Case study',
  quarterHours: 6,
  on: day('2025-02-01'),
  ...over,
});
const end = (on: string, over: { readonly id?: string; readonly reason?: string } = {}): StaffCommand => ({
  type: 'EndCertification',
  certificationId: (over.id ?? 'c') as CertificationId,
  on: day(on),
  reason: over.reason ?? 'left the program',
});
const strike = (id = 't', reason = 'another person'): StaffCommand => ({
  type: 'StrikeOutTraining',
  trainingId: id as TrainingId,
  on: day('2025-02-02'),
  reason,
});
const eventsOf = <Event>(decision: Decision<Event>): readonly Event[] => {
  if (decision.outcome === 'refused') throw new Error(decision.code);
  return decision.events;
};
const after = (...commands: readonly StaffCommand[]): StaffMember =>
  commands.reduce(
    (member, command) => eventsOf(decideStaff(command, member)).reduce(evolveStaff, member),
    newStaffMember,
  );
const only = (member: StaffMember) => {
  const [certification] = member.certifications;
  if (certification === undefined) throw new Error('Nothing was granted.');
  return certification;
};

describe('a certification', () => {
  it.each([
    ['2025-01-09', false],
    ['2025-01-10', true],
    ['2026-01-10', true],
    ['2026-01-11', false],
  ])('is in force from its grant up to and including its last day: %s is %s', (on, expected) =>
    expect(isCertifiedOn(after(grant()), day(on))).toBe(expected),
  );

  it('is in force until the day before it was ended', () => {
    const member = after(grant(), end('2025-06-01'));
    expect([isCertifiedOn(member, day('2025-05-31')), isCertifiedOn(member, day('2025-06-01'))]).toEqual([true, false]);
  });

  it.each([
    ['2025-01-09', 'not-yet'],
    ['2025-11-10', 'in-force'],
    ['2025-11-11', 'expiring'],
    ['2026-01-10', 'expiring'],
    ['2026-01-11', 'expired'],
  ])('on %s stands as %s, 60 days of notice given', (today, expected) =>
    expect(certificationStandingOf(only(after(grant())), day(today))).toBe(expected),
  );

  it('stands as ended from the day it was ended on', () => {
    const certification = only(after(grant(), end('2025-12-01')));
    expect(certificationStandingOf(certification, day('2025-11-30'))).toBe('expiring');
    expect(certificationStandingOf(certification, day('2025-12-01'))).toBe('ended');
  });

  it('never stands as in force or expiring on a day it is not in force, and never otherwise on one it is', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 900 }),
        fc.option(fc.integer({ min: 0, max: 365 })),
        (days, endsAfter) => {
          const member =
            endsAfter === null ? after(grant()) : after(grant(), end(addDays(day('2025-01-10'), endsAfter)));
          const today: LocalDate = addDays(day('2025-01-10'), days);
          const stands = certificationStandingOf(only(member), today);
          expect(stands === 'in-force' || stands === 'expiring').toBe(isCertificationInForce(only(member), today));
        },
      ),
    ));
});

describe('how a person stands', () => {
  const renewed = grant({
    certificationId: 'd' as CertificationId,
    grantedOn: day('2025-12-20'),
    expiresOn: day('2026-12-20'),
  });
  it.each<readonly [string, readonly StaffCommand[], string, string]>([
    ['with nothing recorded', [], '2025-12-24', 'none'],
    ['before the first is in force', [grant()], '2025-01-01', 'none'],
    ['with one that expires soon', [grant()], '2025-12-24', 'expiring'],
    ['with one that expires soon and is renewed', [grant(), renewed], '2025-12-24', 'certified'],
    ['with one that expired', [grant()], '2026-02-01', 'lapsed'],
    ['with one that was ended', [grant(), end('2025-02-01')], '2025-03-01', 'lapsed'],
  ])('%s', (_, commands, today, expected) => expect(standingOfPerson(after(...commands), day(today))).toBe(expected));
});

describe('training', () => {
  it('adds up by component, in quarters of an hour', () => {
    const member = after(
      train(),
      train({ trainingId: 'u' as TrainingId, quarterHours: 1 }),
      train({ trainingId: 'v' as TrainingId, component: 'Book study', quarterHours: 8 }),
    );
    expect(trainingSums(member)).toEqual([
      { component: 'Book study', quarterHours: 8 },
      { component: 'Case study', quarterHours: 7 },
    ]);
  });

  it('counts no longer once it was struck out', () => expect(trainingSums(after(train(), strike()))).toEqual([]));
});

describe('refusals', () => {
  it.each<readonly [string, readonly StaffCommand[], StaffCommand]>([
    ['CERTIFICATION.WHAT_BLANK', [], grant({ what: ' ' })],
    ['CERTIFICATION.ISSUER_BLANK', [], grant({ issuer: '' })],
    ['CERTIFICATION.EXPIRES_BEFORE_GRANT', [], grant({ expiresOn: day('2025-01-09') })],
    ['CERTIFICATION.ID_TAKEN', [grant()], grant({ grantedOn: day('2025-01-11') })],
    ['CERTIFICATION.ALREADY_GRANTED', [grant()], grant({ certificationId: 'd' as CertificationId })],
    ['CERTIFICATION.UNKNOWN', [], end('2025-02-01')],
    ['CERTIFICATION.ALREADY_ENDED', [grant(), end('2025-02-01')], end('2025-03-01')],
    ['CERTIFICATION.ENDS_BEFORE_GRANT', [grant()], end('2025-01-09')],
    ['CERTIFICATION.EXPIRED_BEFORE', [grant()], end('2026-01-11')],
    ['REASON.BLANK', [grant()], end('2025-02-01', { reason: ' ' })],
    ['TRAINING.COMPONENT_BLANK', [], train({ component: '' })],
    ['TRAINING.HOURS_OUT_OF_RANGE', [], train({ quarterHours: 0 })],
    ['TRAINING.HOURS_OUT_OF_RANGE', [], train({ quarterHours: 1.5 })],
    ['TRAINING.HOURS_OUT_OF_RANGE', [], train({ quarterHours: mostQuarterHours + 1 })],
    ['TRAINING.ID_TAKEN', [train()], train()],
    ['TRAINING.UNKNOWN', [], strike()],
    ['REASON.BLANK', [train()], strike('t', '')],
  ])('%s', (code, before, command) =>
    expect(decideStaff(command, after(...before))).toMatchObject({ outcome: 'refused', code }),
  );
});

describe('whether a certification is required', () => {
  const publish = (required: boolean, reason = 'decided by the board') =>
    ({ type: 'PublishCertificationPolicy', required, reason, on: day('2025-01-01') }) as const;

  it('is no, until an agency publishes that it is', () => {
    const [event] = eventsOf(decidePublishCertificationPolicy(publish(true), certificationNotRequired));
    if (event === undefined) throw new Error('Nothing was published.');
    expect(evolveCertificationPolicy(certificationNotRequired, event)).toEqual({ version: 1, required: true });
  });

  it.each([
    ['CERTIFICATION_POLICY.UNCHANGED', publish(false)],
    ['REASON.BLANK', publish(true, ' ')],
  ])('is refused: %s', (code, command) =>
    expect(decidePublishCertificationPolicy(command, certificationNotRequired)).toMatchObject({ code }),
  );
});
