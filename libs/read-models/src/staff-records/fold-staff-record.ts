import { currentData, evolveStaff, newStaffMember, type StaffEvent } from '@understory/domain';
import type { BareEvent } from '@understory/event-store';
import type { StaffRecordRow } from './staff-record-row';

export const staffStreams = 'staff-';

export const accountIdOf = (event: BareEvent): string => event.stream.slice(staffStreams.length);

export const foldStaffRecord = (row: StaffRecordRow | undefined, recorded: BareEvent): StaffRecordRow => {
  // What stands in a staff stream was checked when it was decided.
  const event = { type: recorded.type, data: currentData(recorded) } as unknown as StaffEvent;
  const { certifications, trainings } = row ?? newStaffMember;
  return {
    ...evolveStaff({ certifications, trainings }, event),
    accountId: accountIdOf(recorded),
    position: recorded.position,
  };
};
