import { randomUUID } from 'node:crypto';
import type { Instant } from '@understory/domain';
import { commandId, type CommandId } from '@understory/event-store';

/** Clock and ids enter the product here and at the HTTP edge, nowhere else. */
export const now = (): Instant => new Date().toISOString() as Instant;

export const newCommandId = (): CommandId => commandId(randomUUID());
