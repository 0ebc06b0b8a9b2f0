import {
  currentData,
  decideStaff,
  evolveStaff,
  newStaffMember,
  type StaffCommand,
  type StaffEvent,
  type StaffMember,
} from '@understory/domain';
import type { EventStore, RecordedEvent } from '@understory/event-store';
import { staffStream } from '../identity/streams';
import { handleStreamCommand, type GivenBy, type StreamOutcome, type StreamPorts } from './handle-stream-command';

/** Records certifications and training of one person. */
export const keepStaffRecord = (
  ports: StreamPorts,
  accountId: string,
  command: StaffCommand,
  by: GivenBy,
): Promise<StreamOutcome> =>
  handleStreamCommand(
    ports,
    { stream: staffStream(accountId), command, decide: (before) => decideStaff(command, foldStaff(before)) },
    by,
  );

/** What is recorded of a person, and up to which revision; -1 when nothing is. */
export const loadStaffMember = async (
  store: Pick<EventStore, 'readStream'>,
  accountId: string,
): Promise<{ readonly member: StaffMember; readonly revision: number }> => {
  const events = await store.readStream(staffStream(accountId));
  return { member: foldStaff(events), revision: events.at(-1)?.revision ?? -1 };
};

const foldStaff = (events: readonly RecordedEvent[]): StaffMember =>
  events.map(asStaffEvent).reduce(evolveStaff, newStaffMember);

/** The log holds only what the decider made, so its shape is trusted. */
const asStaffEvent = (event: RecordedEvent): StaffEvent =>
  ({ type: event.type, data: currentData(event) }) as unknown as StaffEvent;
