import { accountProblems } from './account-problems';
import { emergencyProblems } from './emergency-problems';
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
    detail: 'A form may hold at most 128 KiB. Use the file import for many entries. Nothing was recorded.',
  },
  'REQUEST.TOO_COMPLEX': {
    status: 400,
    title: 'The body is nested too deeply or has too many fields',
    detail: 'A body may have at most 16 levels and 10,000 fields. Nothing was recorded.',
  },
  'REQUEST.TOO_SLOW': {
    status: 408,
    title: 'The request took too long to arrive',
    detail: 'It must be here within 30 seconds. Nothing was recorded.',
  },
  'REQUEST.ADDRESS_TOO_LONG': {
    status: 414,
    title: 'The address is too long',
    detail: 'An address may hold at most 2,000 characters. Nothing was recorded.',
  },
  'REQUEST.HEADERS_TOO_LARGE': {
    status: 431,
    title: 'The headers are too many or too large',
    detail:
      'At most 64 headers and 16 KiB are taken. Delete cookies of other sites on this host. Nothing was recorded.',
  },
  'REQUEST.EXPECTS_TOO_MUCH': {
    status: 417,
    title: 'The expectation cannot be met',
    detail: 'Leave out the header Expect, or say 100-continue. Nothing was recorded.',
  },
  'REQUEST.TOO_MANY': {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait as many seconds as Retry-After says, then go on. Nothing was recorded.',
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
  'ACCESS.SIGN_IN_REQUIRED': {
    status: 401,
    title: 'Nobody is signed in',
    detail: 'Sign in with POST /sign-in. A session ends when nothing was asked for a while, and after a day’s work.',
  },
  'ACCESS.SIGN_IN_REFUSED': {
    status: 401,
    title: 'Account and password do not match',
    detail: 'Check both and try again. Who has no password any more gets a code from an administrator.',
  },
  'ACCESS.TOO_MANY_TRIES': {
    status: 429,
    title: 'Too many tries',
    detail: 'After some failures each further try has to wait: 30 seconds at first, at most 15 minutes.',
  },
  'ACCESS.SECOND_FACTOR_DUE': {
    status: 401,
    title: 'The sign-in is not finished',
    detail: 'Send the code of the second factor to POST /session/second-factor, or set one up if your role needs it.',
  },
  'ACCESS.TOKEN_NOT_VALID': {
    status: 401,
    title: 'The token is not valid',
    detail: 'It is none of ours, was revoked, or its last day is over. Send one as Authorization: Bearer …',
  },
  'ACCESS.TOKEN_SCOPE': {
    status: 403,
    title: 'The token is not made for this',
    detail: 'Its scopes do not include what this route needs. Make another one for it; some things no token may do.',
  },
  'ACCESS.TWO_CREDENTIALS': {
    status: 400,
    title: 'Two ways to prove who asks',
    detail: 'The request carries a session and an Authorization header. Send one of them.',
  },
  'ACCESS.PASSWORD_WRONG': {
    status: 422,
    title: 'This is not your present password',
    detail: 'Type the password that you sign in with now. Nothing was changed.',
  },
  'ACCESS.PUBLISHED_ACCOUNT': {
    status: 409,
    title: 'This account belongs to everybody',
    detail:
      'Its password is published with the demonstration and stays as it is. Add a person of your own to try this.',
  },
  'ACCESS.CODE_NOT_VALID': {
    status: 401,
    title: 'The code is not valid',
    detail:
      'Each code works once. The first administrator gets a new one by starting the product again, everybody else from an administrator.',
  },
  'ACCESS.NOT_ALLOWED': {
    status: 403,
    title: 'Not allowed',
    detail: 'Your role, or your programs, do not include this. Ask somebody whose role does.',
  },
  'ACCESS.PURPOSE_REQUIRED': {
    status: 403,
    title: 'Say what you open this record for',
    detail:
      'Program managers begin with figures. Send a purpose to POST /children/{childId}/purpose; it holds for an hour, ' +
      'and is written into the access log.',
  },
  'ACCESS.CSRF_TOKEN_REQUIRED': {
    status: 403,
    title: 'The write does not come from the signed-in page',
    detail: 'Send the csrfToken that the sign-in, or GET /session, answered as the header x-csrf-token.',
  },
  'ACCESS.FOREIGN_ORIGIN': {
    status: 403,
    title: 'The write comes from another site',
    detail: 'Writes are taken from pages of this address only. Open the product at its own address.',
  },
  'CARE_TEAM.MEMBER_UNKNOWN': {
    status: 422,
    title: 'Not everybody has an account',
    detail: 'A care team consists of people with an open account. Look the ids up in GET /people.',
  },
  'ACCESS.HOST_NOT_ANSWERED': {
    status: 421,
    title: 'This host name is not answered',
    detail: 'Only localhost, 127.0.0.1 and [::1] are answered. Use one of them in the address.',
  },
  'ACCESS.READ_LOG_UNAVAILABLE': {
    status: 503,
    title: 'The read cannot be written down',
    detail:
      'Nobody reads a record unnoticed, so nothing is shown. Try again in a moment; if it stays so, see the database.',
  },
  'LIVE.FULL': {
    status: 503,
    title: 'Too many listen already',
    detail: 'Live changes are told to a limited number of pages. Close some, or read again by hand.',
  },
  'QUEUE.NOT_READABLE': {
    status: 503,
    title: 'The job queue cannot be shown',
    detail: 'Its server does not answer in time; no job is lost by that. Try again in a moment, and see the log.',
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
  'DRAFT.UNKNOWN': {
    status: 404,
    title: 'No such draft',
    detail: 'It was signed or discarded, or never opened. Read the drafts of the child again.',
  },
  'DRAFT.CHANGED': {
    status: 409,
    title: 'The draft has changed',
    detail: 'Somebody has typed since the version you looked at. Read the draft again, and then decide.',
  },
  'DRAFT.CONTESTED': {
    status: 409,
    title: 'Two values wait for a choice',
    detail: 'Two people typed different values into one field. Choose one of them and save it, then sign.',
  },
  'DRAFT.BEING_SIGNED': {
    status: 409,
    title: 'The draft is being signed',
    detail: 'Nothing more is taken in. Sign it again to learn whether it was recorded, or discard it.',
  },
  'DRAFT.KEY_TAKEN': {
    status: 409,
    title: 'There is such a draft already',
    detail: 'Another draft of this child has this kind and day. Go on in that one, or choose another kind or day.',
  },
  'DRAFT.VERSION_UNKNOWN': {
    status: 409,
    title: 'The draft is older than what you saw',
    detail: 'It has not reached this version, as after a restored backup. Read the draft again and type on there.',
  },
  'REPORT.NOT_BUILT': {
    status: 404,
    title: 'No report yet',
    detail:
      'A report is built by the worker soon after the record changes. Ask again in a moment; if it stays away, see that a worker runs.',
  },
  'NORMS.NOT_PUBLISHED': {
    status: 422,
    title: 'No such norms',
    detail: 'No norm set of this label is published. Look it up in GET /norm-sets.',
  },
  'SHARE.NOT_FOUND': {
    status: 404,
    title: 'Nothing is shared here',
    detail: 'The link is wrong, has expired, was used up or was revoked. Ask whoever gave it to you for a new one.',
  },
  'SHARE.NOT_ALLOWED': {
    status: 409,
    title: 'The report may not be shared',
    detail:
      'What is recorded of the child’s consent does not allow it. Answer without a report, or record the consent.',
  },
  'READ.NOT_CAUGHT_UP': {
    status: 503,
    title: 'Not yet there',
    detail:
      'What you read does not reflect the position asked for in `after` yet. Ask again in a moment; if it stays so, see that a worker runs.',
  },
  'PARKED.NOTHING': {
    status: 404,
    title: 'Nothing is parked there',
    detail: 'No event of this stream waits for this read model any more. Read GET /parked again.',
  },
  'PARKED.NOT_THE_FIRST': {
    status: 409,
    title: 'Another event comes first',
    detail:
      'Only the first parked event of a stream can be skipped, since those behind it were not tried. Read GET /parked again.',
  },
  'PARKED.OTHER_VERSION': {
    status: 409,
    title: 'The read model is being built anew',
    detail:
      'Its rows are of another version, and events that were parked are tried again while it is built. Wait until it is done.',
  },
  'POLICY.NOT_YET': {
    status: 422,
    title: 'The policy takes effect later',
    detail: 'A policy is in force from the moment it is published. Publish it on the day it takes effect.',
  },
  'POLICY.BUSY': {
    status: 409,
    title: 'Another policy is being published',
    detail: 'Several people publish policies at the same moment. Read GET /policies, then publish again.',
  },
  'BACKTEST.BUSY': {
    status: 409,
    title: 'A backtest is running',
    detail: 'A backtest reads the whole log, so one runs at a time. Try again in a moment.',
  },
  'NORMS.REREADING': {
    status: 409,
    title: 'Assessments are being read again',
    detail: 'One rereading runs at a time. Look at how far it is, and start the next when it is done.',
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
  ...accountProblems,
  ...emergencyProblems,
} as const satisfies Readonly<Record<string, ProblemText>>;

export type EdgeProblemCode = keyof typeof texts;

export const edgeProblem = (code: EdgeProblemCode, errors: readonly FieldFault[] = []): ProblemError =>
  new ProblemError(problemOf(code, texts[code], errors));
