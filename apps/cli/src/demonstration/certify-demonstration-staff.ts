import { keepStaffRecord, staffStream, type StreamPorts } from '@understory/commands';
import {
  addDays,
  parseLocalDate,
  type CertificationId,
  type Instant,
  type StaffCommand,
  type TrainingId,
} from '@understory/domain';
import { commandId } from '@understory/event-store';
import { stableUuid } from './chance/stable-uuid';

const accountId = 'demo-clinician';

/** A certification that will soon need renewing and some training, so that the screens have something to show. */
export const certifyDemonstrationStaff = async (ports: StreamPorts, at: Instant): Promise<void> => {
  if ((await ports.store.headOfStream(staffStream(accountId))) !== null) return;
  const today = parseLocalDate(at.slice(0, 10));
  if (today === null) throw new Error('The clock does not tell a day.');
  const trained = (name: string, quarterHours: number, daysAgo: number): StaffCommand => ({
    type: 'RecordTraining',
    trainingId: stableUuid(`training ${name} ${daysAgo}`) as TrainingId,
    component: name,
    quarterHours,
    on: addDays(today, -daysAgo),
  });
  const commands: readonly StaffCommand[] = [
    {
      type: 'GrantCertification',
      certificationId: stableUuid('demonstration certification') as CertificationId,
      what: 'Training certification (made up)',
      grantedOn: addDays(today, -310),
      expiresOn: addDays(today, 55),
      issuer: 'Demonstration issuer',
    },
    trained('Book study', 24, 360),
    trained('Case study', 6, 330),
    trained('Case study', 6, 120),
  ];
  for (const [index, command] of commands.entries()) {
    const by = { actor: { id: 'demonstration', role: 'system' }, at, commandId: commandId(`staff-${index}`) } as const;
    const outcome = await keepStaffRecord(ports, accountId, command, by);
    if (outcome.outcome === 'refused') throw new Error(`The demonstration staff were refused: ${outcome.code}.`);
  }
};
