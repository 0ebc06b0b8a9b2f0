import type { CommandId, Position, StreamName } from './envelope';

// Plain ASCII: a name sorts the same in every store and in every locale, and `~` stands after every name of a prefix.
const streamNames = /^[a-z][a-z0-9-]{0,199}$/;
const commandIds = /^[\x21-\x7e]{1,200}$/;
const positions = /^[1-9]\d{0,18}$/;

export const isStreamName = (text: string): text is StreamName => streamNames.test(text);

/** For names the program builds itself; a bad one is a defect. */
export const streamName = (text: string): StreamName => {
  if (isStreamName(text)) return text;
  throw new Error('A stream name is 1 to 200 lower-case letters, digits and hyphens, and starts with a letter.');
};

export const isCommandId = (text: string): text is CommandId => commandIds.test(text);

/** For ids the program builds itself; check what a client sends with `isCommandId`. */
export const commandId = (text: string): CommandId => {
  if (isCommandId(text)) return text;
  throw new Error('A command id is 1 to 200 printable ASCII characters without spaces.');
};

/** Reads back a position that was written as text, as in `?after=`; null when it is none. */
export const parsePosition = (text: string): Position | null =>
  positions.test(text) ? (BigInt(text) as Position) : null;
