import { listPeople, type ListedPerson, type Person } from '@understory/access';
import { certificationPolicyInForce, keepStaffRecord, publishCertificationPolicy } from '@understory/commands';
import {
  newStaffMember,
  parseLocalDate,
  certificationStandingOf,
  standingOfPerson,
  trainingSums,
  type LocalDate,
  type StaffCommand,
  type StaffMember,
} from '@understory/domain';
import type { CommandId } from '@understory/event-store';
import { listStaffRecords } from '@understory/read-models';
import type { ApiPorts } from '../api-ports';
import { edgeProblem } from '../problems/edge-problems';
import { refused } from '../problems/refused';
import type { Sender } from '../writing/sender';
import type { OwnStaffRecord, StaffRecord, StaffRecords, StaffRecordWritten } from './staff.answer';
import type { CertificationPolicyBody } from './staff.body';

type Ports = Pick<ApiPorts, 'database' | 'store' | 'index' | 'clock' | 'newId'>;
type Done = { readonly commandId: CommandId; readonly position: string; readonly revision: number };

/** Certifications and training of everybody who has an account. */
export class StaffRecordsOfPeople {
  constructor(private readonly ports: Ports) {}

  async list(asker: Person): Promise<StaffRecords> {
    const today = this.today();
    const people = await listPeople(this.ports.database, asker);
    const ids = people.map(({ accountId }) => accountId);
    const rows = await listStaffRecords(this.ports.database, ids);
    const members = new Map(rows.map((row) => [row.accountId, row]));
    const recordOf = (person: ListedPerson) =>
      staffRecordOf(person, members.get(person.accountId) ?? newStaffMember, today);
    return { today, certificationRequired: await this.isRequired(), people: people.map(recordOf) };
  }

  async own({ accountId, displayName, role }: Person): Promise<OwnStaffRecord> {
    const today = this.today();
    const [row] = await listStaffRecords(this.ports.database, [accountId]);
    const record = staffRecordOf({ accountId, displayName, role, active: true }, row ?? newStaffMember, today);
    return { today, certificationRequired: await this.isRequired(), record };
  }

  /** Records about somebody with an account, be it a closed one: what was true of them stays so. */
  async keep(
    administrator: Person,
    accountId: string,
    sender: Sender,
    make: (commandId: CommandId, today: LocalDate) => StaffCommand,
  ): Promise<StaffRecordWritten & Done> {
    const people = await listPeople(this.ports.database, administrator);
    if (!people.some((person) => person.accountId === accountId)) throw edgeProblem('PERSON.NOT_FOUND');
    const by = this.by(sender);
    const outcome = await keepStaffRecord(this.ports, accountId, make(by.commandId, this.today()), by);
    if (outcome.outcome === 'refused') throw refused(outcome);
    const { position, revision } = outcome;
    return { accountId, commandId: by.commandId, position: position.toString(), revision };
  }

  async publishPolicy(sender: Sender, { required, reason }: CertificationPolicyBody): Promise<Omit<Done, 'commandId'>> {
    const command = { type: 'PublishCertificationPolicy', required, reason, on: this.today() } as const;
    const outcome = await publishCertificationPolicy(this.ports, command, this.by(sender));
    if (outcome.outcome === 'refused') throw refused(outcome);
    return { position: outcome.position.toString(), revision: outcome.revision };
  }

  private by({ actor, commandId }: Sender) {
    return { actor, at: this.ports.clock(), commandId: commandId ?? this.ports.newId() };
  }

  private today(): LocalDate {
    const today = parseLocalDate(this.ports.clock().slice(0, 10));
    if (today === null) throw new Error('The clock does not tell a day.');
    return today;
  }

  private async isRequired(): Promise<boolean> {
    return (await certificationPolicyInForce(this.ports)).required;
  }
}

const staffRecordOf = (
  { accountId, displayName, role, active }: Pick<ListedPerson, 'accountId' | 'displayName' | 'role' | 'active'>,
  member: StaffMember,
  today: LocalDate,
): StaffRecord => ({
  ...{ accountId, displayName, role, active },
  standing: standingOfPerson(member, today),
  certifications: member.certifications.map((one) => ({ ...one, standing: certificationStandingOf(one, today) })),
  trainings: member.trainings,
  trainingSums: trainingSums(member),
});
