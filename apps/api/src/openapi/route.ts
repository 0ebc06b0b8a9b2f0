import { applyDecorators, HttpCode, type Type } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { csrfHeader } from '../admission/cross-site';
import { Problem } from '../problems/problem';
import { ReadAs } from '../read-log/shows-record';
import { parkedHeader, positionHeader, timeHeader } from '../reading/position-header';
import { idempotencyHeader } from '../writing/sender';

export const problem = (status: number, description: string) =>
  ApiResponse({
    status,
    description,
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
  });

export const everyRoute = [
  problem(400, 'The request is not valid; `errors` names the fields.'),
  problem(401, 'Nobody is signed in.'),
  problem(403, 'The role may not do this.'),
  problem(429, 'Too many requests; `Retry-After` says when to go on.'),
  problem(503, 'The database does not answer, or what is read is not there yet.'),
];

/** Every write names it; not marked as required, since a client adds it to all of them in one place. */
export const csrfTokenHeader = ApiHeader({
  name: csrfHeader,
  required: false,
  description: 'The csrfToken that the sign-in answered. Without it a write is refused.',
});

const notInTheRecord = 'The child, or what the path names, is not in the record, or not within reach.';

const erased = 'The record was erased.';

/** A route that appends to a child's record, or to another stream that `notFound` speaks of. */
export const Writes = (summary: string, answer: Type, notFound = notInTheRecord): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiHeader({
      name: idempotencyHeader,
      required: false,
      description: 'Repeat a request with the same key and content as often as needed: it is recorded once.',
      schema: { type: 'string', format: 'uuid' },
    }),
    csrfTokenHeader,
    HttpCode(201),
    ApiCreatedResponse({ type: answer, description: 'Recorded.' }),
    ...everyRoute,
    problem(404, notFound),
    problem(409, 'The record as it stands does not allow it, or the key was used for another request.'),
    problem(410, erased),
    problem(413, 'The body is larger than 128 KiB, or than 512 KiB where reference data is published.'),
    problem(415, 'The body is not JSON.'),
    problem(422, 'A rule of the record refuses it.'),
  );

/** A route that changes what is not said yet: it appends nothing, so there is no position to wait for. */
export const WritesDraft = (summary: string, answer: Type): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    csrfTokenHeader,
    ApiOkResponse({ type: answer, description: 'As it stands now.' }),
    ...everyRoute,
    problem(404, 'No such child or draft, or not within reach.'),
    problem(410, erased),
    problem(409, 'The draft stands otherwise than the request takes for granted.'),
  );

/** A route that reads what is kept beside the log: there is no position to wait for. */
export const ReadsBesideLog = (summary: string, answer: Type): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiOkResponse({ type: answer, description: 'As it stands now.' }),
    ...everyRoute,
  );

export const ReadsDrafts = (summary: string, answer: Type): MethodDecorator =>
  applyDecorators(
    ReadsBesideLog(summary, answer),
    problem(404, 'No such child or draft, or not within reach.'),
    problem(410, erased),
  );

const headers = {
  [positionHeader]: {
    description: 'The answer reflects everything up to this position of the log. Absent while nothing is recorded.',
    schema: { type: 'string' },
  },
  [timeHeader]: {
    description: 'The same as a moment: the answer reflects everything recorded by then.',
    schema: { type: 'string', format: 'date-time' },
  },
  [parkedHeader]: {
    description:
      '`true` when what was recorded at `?after=` could not be taken in: the answer shows that child as it was before. ' +
      'Nothing is lost; an administrator is told.',
    schema: { type: 'string' },
  },
} as const;

/** A route that reads; `?after=` waits, at most two seconds, for what a write has answered. */
export const Reads = (summary: string, answer: Type): MethodDecorator =>
  applyDecorators(
    ApiOperation({ summary }),
    ApiOkResponse({ type: answer, headers, description: 'As it stands at the position in the header.' }),
    ...everyRoute,
  );

/** A route that reads about one child. */
export const ReadsChild = (summary: string, answer: Type): MethodDecorator =>
  applyDecorators(Reads(summary, answer), problem(404, 'No such child, or not within reach.'), problem(410, erased));

export const ReadsPdf = (summary: string): MethodDecorator =>
  applyDecorators(
    ReadAs('print'),
    ApiOperation({ summary }),
    ApiOkResponse({
      description: 'The report may be older than the record: it is built by the worker after each change.',
      headers,
      content: { 'application/pdf': { schema: { type: 'string', format: 'binary' } } },
    }),
    ...everyRoute,
    problem(404, 'No such child, or no report yet.'),
    problem(410, erased),
  );
