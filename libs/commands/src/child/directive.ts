import type { Actor } from '@understory/access';
import type { ChildCommand, Instant } from '@understory/domain';
import type { CommandId } from '@understory/event-store';

/** A command with who gives it, when, and under which id a retry is recognised. Clock and ids come from the edge. */
export type Directive = {
  readonly command: ChildCommand;
  readonly actor: Actor;
  readonly at: Instant;
  readonly commandId: CommandId;
  /** Ties together everything that one request or one import caused. */
  readonly correlationId: string;
  readonly causationId: string | null;
};
