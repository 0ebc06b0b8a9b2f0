import { currentData, type ChildEvent, type ChildId } from '@understory/domain';
import type { BareEvent } from '@understory/event-store';

export const childStreams = 'child-';

export const childIdOf = (event: BareEvent): ChildId => event.stream.slice(childStreams.length) as ChildId;

/** Parsing: what stands in a child's stream was checked when it was decided. Personal fields are still sealed. */
export const childEventOf = (recorded: BareEvent): ChildEvent =>
  ({ type: recorded.type, data: currentData(recorded) }) as unknown as ChildEvent;
