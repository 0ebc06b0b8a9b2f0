import type { LogFacts } from './log';

const text = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' ? value : undefined;
};

/** SQLSTATE 22: "invalid input syntax for type date: …"; a parser's message quotes its input just so. */
const quotesItsInput = (error: Error): boolean =>
  error.name === 'SyntaxError' || /^22[0-9A-Z]{3}$/.test(text(error, 'code') ?? '');

/** What of an error may stand in a log: where and which kind. The driver's `detail` quotes rows and is left out. */
export const describeError = (error: unknown): LogFacts => {
  if (!(error instanceof Error)) return { error: typeof error };
  return {
    error: error.name,
    code: text(error, 'code'),
    constraint: text(error, 'constraint'),
    message: quotesItsInput(error) ? undefined : error.message,
    stack: framesOf(error),
  };
};

/** The frames alone: the first lines of a stack repeat the message. */
const framesOf = (error: Error): string | undefined =>
  error.stack
    ?.split('\n')
    .filter((line) => line.startsWith('    at '))
    .map((line) => line.trim())
    .join(' | ');
