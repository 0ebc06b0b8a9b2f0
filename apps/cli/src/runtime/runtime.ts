import type { BlindIndex, KeyRing, RecordKeys } from '@understory/access';
import type { referenceData } from '@understory/commands';
import type { CommandId } from '@understory/event-store';
import type { Foundation } from './foundation';

/** Everything a process of the product stands on, opened once at its start and closed in order at its end. */
export type Runtime = Foundation & {
  readonly keys: RecordKeys;
  readonly index: BlindIndex;
  readonly sealingSecret: KeyRing['sealingSecret'];
  readonly signingKey: KeyRing['signingKey'];
  readonly reference: ReturnType<typeof referenceData>;
  readonly newCommandId: () => CommandId;
};
