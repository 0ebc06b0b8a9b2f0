import { HttpException } from '@nestjs/common';
import { edgeProblem } from './edge-problems';
import { ProblemError, type Problem } from './problem';

/** Whatever was thrown, as an answer without inner texts; `isOurFault` is for the log. */
export const problemOfThrown = (thrown: unknown): { readonly problem: Problem; readonly isOurFault: boolean } => {
  if (thrown instanceof ProblemError) return { problem: thrown.problem, isOurFault: false };
  if (thrown instanceof HttpException) return { problem: problemOfStatus(thrown.getStatus()), isOurFault: false };
  const code = isUnavailable(thrown) ? 'SERVICE.UNAVAILABLE' : 'SERVICE.FAULT';
  return { problem: edgeProblem(code).problem, isOurFault: true };
};

/** What Fastify and Nest refuse by themselves: their texts quote the request, so only the status is kept. */
const problemOfStatus = (status: number): Problem => {
  switch (status) {
    case 400:
    case 414:
      return edgeProblem('REQUEST.MALFORMED').problem;
    case 408:
      return edgeProblem('REQUEST.TOO_SLOW').problem;
    case 404:
    case 405:
      return edgeProblem('ROUTE.NOT_FOUND').problem;
    case 413:
      return edgeProblem('REQUEST.TOO_LARGE').problem;
    case 415:
      return edgeProblem('REQUEST.WRONG_TYPE').problem;
    default:
      return edgeProblem('REQUEST.REFUSED').problem;
  }
};

// 08 and the socket codes: the connection failed; 53: too many of them; 57P: the server goes away or comes up; 40: two
// writes stood in each other's way and one was undone, so that it can be sent again.
const unavailableCodes = /^(08...|40001|40P01|53...|57P..|ECONN.*|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH)$/;
// The driver gives these no code.
const unavailableMessages =
  /^(Connection terminated|Query read timeout|Client has encountered a connection error|timeout exceeded)/;

/** Asked by what it carries: an error of the driver need not be an instance of this realm's `Error`. */
const isUnavailable = (thrown: unknown): boolean => {
  const inner = partOf(thrown, 'errors');
  if (Array.isArray(inner)) return inner.some(isUnavailable);
  return unavailableCodes.test(textOf(thrown, 'code')) || unavailableMessages.test(textOf(thrown, 'message'));
};

/** What may be logged of a failure: a message can quote the values of a row, so it stays out. */
export const failureFacts = (
  thrown: unknown,
): { readonly error: string; readonly code: string; readonly at: string } => ({
  error: textOf(thrown, 'name') || typeof thrown,
  code: textOf(thrown, 'code'),
  at:
    textOf(thrown, 'stack')
      .split('\n')
      .find((line) => line.startsWith('    at '))
      ?.trim() ?? '',
});

const partOf = (thrown: unknown, part: string): unknown =>
  typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, part) : undefined;

const textOf = (thrown: unknown, part: string): string => {
  const text = partOf(thrown, part);
  return typeof text === 'string' ? text : '';
};
