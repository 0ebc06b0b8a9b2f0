import { applyDecorators } from '@nestjs/common';
import { problem } from './route';

const descriptions = {
  400: 'The request is not valid; `errors` names the fields.',
  401: 'Nobody is signed in, or the credentials do not match.',
  403: 'The role may not do this, or the write does not come from the signed-in page.',
  404: 'Not known, or not within reach.',
  409: 'It is not possible as things stand.',
  422: 'A rule refuses it.',
  429: 'Too many tries; wait.',
  503: 'The database does not answer.',
} as const;

/** The answers of a route that are no success. */
export const Problems = (...statuses: readonly (keyof typeof descriptions)[]): MethodDecorator =>
  applyDecorators(...statuses.map((status) => problem(status, descriptions[status])));
