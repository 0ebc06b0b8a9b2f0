import { hash } from 'node:crypto';
import type { CommandId, EventId, StreamName } from './envelope';

/** The same command on the same stream always makes the same ids, so any store can recognise a retry. */
export const eventIdOf = (stream: StreamName, commandId: CommandId, index: number): EventId => {
  const bytes = hash('sha256', JSON.stringify([stream, commandId, index]), 'buffer').subarray(0, 16);
  // Version 8 and the RFC 9562 variant: "custom", so nobody takes the id for a random or a timed one.
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as EventId;
};
