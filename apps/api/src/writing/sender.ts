import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Actor } from '@understory/access';
import { commandId, type CommandId } from '@understory/event-store';
import type { FastifyRequest } from 'fastify';
import { readUuid } from '../fields/id';
import { problemOfFields } from '../problems/invalid-request';

export const idempotencyHeader = 'Idempotency-Key';

/** Who gives a command, and the id it gave the command itself, if any. */
export type Sender = { readonly actor: Actor; readonly commandId: CommandId | null };

export const From = createParamDecorator((_: unknown, context: ExecutionContext): Sender => {
  const { actor, headers } = context.switchToHttp().getRequest<FastifyRequest>();
  if (actor === undefined) throw new Error('A route that writes must not be public.');
  return { actor, commandId: commandIdOf(headers[idempotencyHeader.toLowerCase()]) };
});

const commandIdOf = (header: string | string[] | undefined): CommandId | null => {
  if (header === undefined) return null;
  const uuid = typeof header === 'string' ? readUuid(header) : null;
  if (uuid === null) throw problemOfFields([{ field: idempotencyHeader, rule: 'must be a UUID, or be left out' }]);
  return commandId(uuid);
};
