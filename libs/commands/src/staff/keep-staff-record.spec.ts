import { memoryKeys, type Actor, type Role } from '@understory/access';
import {
  isCertifiedOn,
  type CertificationId,
  type Instant,
  type LocalDate,
  type StaffCommand,
} from '@understory/domain';
import { commandId, memoryEventStore } from '@understory/event-store';
import { staffStream } from '../identity/streams';
import { certificationPolicyInForce, publishCertificationPolicy } from './certification-policy';
import type { GivenBy } from './handle-stream-command';
import { keepStaffRecord, loadStaffMember } from './keep-staff-record';

const day = (text: string) => text as LocalDate;
const grant = (what = 'Phase I'): StaffCommand => ({
  type: 'GrantCertification',
  certificationId: 'c' as CertificationId,
  what,
  grantedOn: day('2025-01-01'),
  expiresOn: day('2025-12-31'),
  issuer: 'The network',
});
const administrator: Actor = { id: 'admin', role: 'administrator' };
const by = (id: string, actor: Actor = administrator): GivenBy => ({
  actor,
  at: '2026-01-01T10:00:00.000Z' as Instant,
  commandId: commandId(id),
});
const setUp = () => {
  const ports = { store: memoryEventStore(), index: memoryKeys().index };
  return { ports, give: (command: StaffCommand, given: GivenBy) => keepStaffRecord(ports, 'p1', command, given) };
};

describe('the record of a person who works here', () => {
  it('is a stream of its own, chained like every other', async () => {
    const { ports, give } = setUp();
    expect(await give(grant(), by('1'))).toMatchObject({ outcome: 'done', revision: 0, appended: 1 });
    const end = { type: 'EndCertification', certificationId: 'c' as CertificationId, on: day('2025-06-01') } as const;
    expect(await give({ ...end, reason: 'left' }, by('2'))).toMatchObject({ outcome: 'done', revision: 1 });
    const [first, second] = await ports.store.readStream(staffStream('p1'));
    expect(second?.metadata.previousHash).toBe(first?.metadata.hash);
    const { member, revision } = await loadStaffMember(ports.store, 'p1');
    expect([isCertifiedOn(member, day('2025-05-31')), isCertifiedOn(member, day('2025-06-01')), revision]).toEqual([
      true,
      false,
      1,
    ]);
  });

  it('gives a retry its first outcome, and appends once', async () => {
    const { ports, give } = setUp();
    const first = await give(grant(), by('1'));
    expect(await give(grant(), by('1'))).toEqual({ ...first, appended: 0 });
    expect(await ports.store.readStream(staffStream('p1'))).toHaveLength(1);
  });

  it('refuses another command under the id of an earlier one', async () => {
    const { give } = setUp();
    await give(grant(), by('1'));
    expect(await give(grant('Phase II'), by('1'))).toMatchObject({ code: 'COMMAND.ID_REUSED' });
  });

  it('records two commands that meet at once, one after the other', async () => {
    const { ports, give } = setUp();
    const other = { ...grant('Phase II'), certificationId: 'd' as CertificationId } as StaffCommand;
    const outcomes = await Promise.all([give(grant(), by('1')), give(other, by('2'))]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
    expect((await loadStaffMember(ports.store, 'p1')).member.certifications).toHaveLength(2);
  });

  it.each<Role>(['clinician', 'program-manager', 'auditor', 'importer'])('is not kept by a %s', async (role) => {
    const { ports, give } = setUp();
    expect(await give(grant(), by('1', { id: 'x', role }))).toMatchObject({ code: 'COMMAND.NOT_ALLOWED' });
    expect(await ports.store.head()).toBeNull();
  });
});

it('a certification is required from the day an administrator publishes that it is', async () => {
  const { ports } = setUp();
  expect(await certificationPolicyInForce(ports)).toEqual({ version: 0, required: false });
  const command = { type: 'PublishCertificationPolicy', required: true, reason: 'r', on: day('2026-01-01') } as const;
  expect(await publishCertificationPolicy(ports, command, by('1'))).toMatchObject({ outcome: 'done' });
  expect(await certificationPolicyInForce(ports)).toEqual({ version: 1, required: true });
});
