import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type {
  ActingAdministrator,
  Actor,
  Credential,
  Due,
  Person,
  ReachOfList,
  StatedPurpose,
} from '@understory/access';
import type { FastifyRequest } from 'fastify';
import type { Opening } from '../sign-in/opened-sessions';
import { cameFrom } from './came-from';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in. Set by the admission; absent on public routes only, like the three below. */
    person?: Person;
    /** The same person, as events name who did something. */
    actor?: Actor;
    sessionId?: string;
    /** The token that a program came with, in the person's name; there is no session then. */
    tokenId?: string;
    /** What that session still waits for. */
    due?: Due | null;
    cameThrough?: 'password' | 'openid';
    /** The records that this person may meet in this route; a list must keep to it. */
    reach?: ReachOfList;
    /** The emergency access that alone lets this person meet the child of the path. */
    emergency?: string;
    /** What a program manager said to open the child of the path for. */
    statedPurpose?: StatedPurpose;
  }
}

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

const present = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('A route that asks who is signed in must not be public.');
  return value;
};

export const SignedIn = createParamDecorator((_: unknown, context: ExecutionContext): Person =>
  present(requestOf(context).person),
);

/** The same, and from where, for acts on accounts, which are written down. */
export const Acting = createParamDecorator((_: unknown, context: ExecutionContext): ActingAdministrator => {
  const request = requestOf(context);
  return { ...present(request.person), cameFrom: cameFrom(request) };
});

export const SessionId = createParamDecorator((_: unknown, context: ExecutionContext): string =>
  present(requestOf(context).sessionId),
);

export const DueOfSession = createParamDecorator(
  (_: unknown, context: ExecutionContext): Due | null => requestOf(context).due ?? null,
);

/** How far the session is, and by which way it came. */
export const OpeningOfSession = createParamDecorator((_: unknown, context: ExecutionContext): Required<Opening> => {
  const { due = null, cameThrough = 'password' } = requestOf(context);
  return { due, cameThrough };
});

/** The session or the token of the request: what is said with one of them counts for no other one. */
export const CredentialOfRequest = createParamDecorator((_: unknown, context: ExecutionContext): Credential => {
  const { tokenId, sessionId } = requestOf(context);
  return tokenId === undefined ? { sessionId: present(sessionId) } : { tokenId };
});

/** For routes that name several children: none outside of it may be named. */
export const WithinReach = createParamDecorator((_: unknown, context: ExecutionContext): ReachOfList =>
  present(requestOf(context).reach),
);
