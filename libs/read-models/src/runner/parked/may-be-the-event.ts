// 22: a value that does not fit, 23: a rule of the table. Every other code is about the database, not about an event.
const ofTheEvent = /^2[23][0-9A-Z]{3}$/;
// The driver gives these no code.
const ofTheConnection =
  /^(Connection terminated|Client (has encountered|was closed)|timeout exceeded|Cannot use a pool)/;

/** False for failures that say nothing of the event: waiting heals them, and nothing may be parked for them. */
export const mayBeTheEvent = (error: unknown): boolean => {
  const code = textOf(error, 'code');
  return code === '' ? !ofTheConnection.test(textOf(error, 'message')) : ofTheEvent.test(code);
};

/** What may be kept of a failure: a message can quote what the event says. */
export const causeOf = (error: unknown): string => {
  const code = textOf(error, 'code');
  if (code !== '') return [`SQLSTATE ${code}`, textOf(error, 'constraint')].filter((part) => part !== '').join(' ');
  const name = textOf(error, 'name') || typeof error;
  // The file and its line alone: a whole path would tell of the machine.
  const [, place] = /^\s+at .*?([\w.-]+:\d+):\d+\)?$/m.exec(textOf(error, 'stack')) ?? [];
  return place === undefined ? name : `${name} at ${place}`;
};

/** Asked by what it carries: an error of the driver need not be an instance of this realm's `Error`. */
const textOf = (error: unknown, part: string): string => {
  const text: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, part) : undefined;
  return typeof text === 'string' ? text : '';
};
