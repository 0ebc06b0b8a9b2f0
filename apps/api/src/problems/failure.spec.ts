import { HttpException } from '@nestjs/common';
import { refusedPassword } from '../sign-in/refused-password';
import { problemOfDraft } from '../assessment-drafts/drafts-of-children';
import { edgeProblem } from './edge-problems';
import { problemOfThrown } from './failure';

const answered = (thrown: unknown) => {
  const { problem, isOurFault } = problemOfThrown(thrown);
  return { status: problem.status, code: problem.code, isOurFault };
};

describe('what was thrown', () => {
  it.each([
    [400, 400, 'REQUEST.MALFORMED'],
    [414, 400, 'REQUEST.MALFORMED'],
    [404, 404, 'ROUTE.NOT_FOUND'],
    [405, 404, 'ROUTE.NOT_FOUND'],
    [408, 408, 'REQUEST.TOO_SLOW'],
    [413, 413, 'REQUEST.TOO_LARGE'],
    [415, 415, 'REQUEST.WRONG_TYPE'],
    [418, 400, 'REQUEST.REFUSED'],
  ])('by the framework with %i is answered by its status alone', (thrown, status, code) =>
    expect(answered(new HttpException('quotes the request', thrown))).toEqual({ status, code, isOurFault: false }),
  );

  it('as a problem of ours is that problem', () =>
    expect(answered(edgeProblem('ACCESS.NOT_ALLOWED'))).toMatchObject({
      code: 'ACCESS.NOT_ALLOWED',
      isOurFault: false,
    }));

  it('because a server is away says so, and anything else is a fault, without a word of it', () => {
    const away = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1'), { code: 'ECONNREFUSED' });
    expect(answered(away)).toEqual({ status: 503, code: 'SERVICE.UNAVAILABLE', isOurFault: true });
    expect(answered(new AggregateError([away]))).toMatchObject({ code: 'SERVICE.UNAVAILABLE' });
    expect(answered(new Error('Ada Example'))).toEqual({ status: 500, code: 'SERVICE.FAULT', isOurFault: true });
    expect(JSON.stringify(problemOfThrown(new Error('Ada Example')))).not.toContain('Ada');
  });
});

describe('what is refused elsewhere', () => {
  it.each([
    ['guessable', 'PASSWORD.GUESSABLE'],
    ['names-owner', 'PASSWORD.NAMES_OWNER'],
    ['breached', 'PASSWORD.BREACHED'],
  ] as const)('is told of a password that is %s', (refusal, code) =>
    expect(answered(refusedPassword(refusal))).toMatchObject({ code, isOurFault: false }),
  );

  it('is told of a draft that is being signed', () =>
    expect(answered(problemOfDraft({ refused: 'closed' }))).toMatchObject({ status: 409, code: 'DRAFT.BEING_SIGNED' }));
});
