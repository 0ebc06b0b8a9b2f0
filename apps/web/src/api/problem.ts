import type { components } from './schema';

export type Problem = components['schemas']['Problem'];

/** Thrown by every call that was not answered as hoped, so that the query cache can hold it. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
    this.name = 'Refused';
  }
}

export const problemOf = (error: unknown): Problem => {
  if (error instanceof Refused) return error.problem;
  return { ...unreachable, detail: unreachable.detail };
};

const unreachable: Problem = {
  type: 'urn:understory:problem:SERVICE.UNREACHABLE',
  code: 'SERVICE.UNREACHABLE',
  status: 0,
  title: 'Understory does not answer',
  detail: 'Check that it is running and that you are connected, then try again. What you typed is still here.',
  errors: [],
};

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'title' in value && 'errors' in value;

const hasCode = (error: unknown, code: string): boolean => error instanceof Refused && error.problem.code === code;

export const isSignInRequired = (error: unknown): boolean => hasCode(error, 'ACCESS.SIGN_IN_REQUIRED');

/** A record of the own program, before it was said what it is opened for. */
export const isPurposeRequired = (error: unknown): boolean => hasCode(error, 'ACCESS.PURPOSE_REQUIRED');
