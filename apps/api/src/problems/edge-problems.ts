import { problemOf, ProblemError, type FieldFault, type ProblemText } from './problem';

/** What the edge itself finds wrong with a request, before any rule of the record is asked. */
const texts = {
  'REQUEST.INVALID': {
    status: 400,
    title: 'The request is not valid',
    detail: 'Mend the fields listed in errors and send it again. Nothing was recorded.',
  },
  'REQUEST.MALFORMED': {
    status: 400,
    title: 'The request cannot be read',
    detail: 'The body must be one JSON object in UTF-8, and the address a well-formed URL. Nothing was recorded.',
  },
  'REQUEST.TOO_LARGE': {
    status: 413,
    title: 'The request is too large',
    detail: 'A body may hold at most 256 KiB. Use the file import for many entries. Nothing was recorded.',
  },
  'REQUEST.WRONG_TYPE': {
    status: 415,
    title: 'The body is not JSON',
    detail: 'Send it with Content-Type: application/json. Nothing was recorded.',
  },
  'REQUEST.REFUSED': {
    status: 400,
    title: 'The request was refused',
    detail: 'Compare it with the API description at /docs. Nothing was recorded.',
  },
  'ACCESS.TOKEN_REQUIRED': {
    status: 401,
    title: 'No valid token',
    detail: 'Send the token that was printed when the product started, as "Authorization: Bearer <token>".',
  },
  'ACCESS.HOST_NOT_ANSWERED': {
    status: 421,
    title: 'This host name is not answered',
    detail: 'Until people sign in, only localhost, 127.0.0.1 and [::1] are answered. Use one of them in the address.',
  },
  'ROUTE.NOT_FOUND': {
    status: 404,
    title: 'Nothing is served here',
    detail: 'Check the method and the path against the API description at /docs.',
  },
  'CHILD.NOT_FOUND': {
    status: 404,
    title: 'No such child',
    detail: 'No record has this id. Look it up in GET /children, or enrol the child with POST /children.',
  },
  'REPORT.NOT_BUILT': {
    status: 404,
    title: 'No report yet',
    detail:
      'A report is built by the worker soon after the record changes. Ask again in a moment; if it stays away, see that a worker runs.',
  },
  'READ.NOT_CAUGHT_UP': {
    status: 503,
    title: 'Not yet there',
    detail:
      'What you read does not reflect the position asked for in `after` yet. Ask again in a moment; if it stays so, see that a worker runs.',
  },
  'SERVICE.UNAVAILABLE': {
    status: 503,
    title: 'The database does not answer',
    detail:
      'Try again in a moment. Whether a write was recorded is not known: repeat it with the same Idempotency-Key.',
  },
  'SERVICE.FAULT': {
    status: 500,
    title: 'The product failed',
    detail: 'This is a fault of the product, not of the request. The log of the product names the place.',
  },
} as const satisfies Readonly<Record<string, ProblemText>>;

export type EdgeProblemCode = keyof typeof texts;

export const edgeProblem = (code: EdgeProblemCode, errors: readonly FieldFault[] = []): ProblemError =>
  new ProblemError(problemOf(code, texts[code], errors));
