import type { BlindIndex } from '@understory/access';
import { streamName, type EventStore } from '@understory/event-store';
import { policyStreamPrefix } from '../identity/streams';

/**
 * Whether a log was begun with another blind index, under which the same child has another id. Every log begins with a
 * readiness policy, whose stream is named by a keyed digest: one under another name stands there and none under ours.
 */
export const wasWrittenWithOtherKeys = async (
  store: Pick<EventStore, 'headOfStream' | 'readAll'>,
  index: BlindIndex,
): Promise<boolean> => {
  const ours = streamName(`${policyStreamPrefix}${index.idOf('policy', 'readiness')}`);
  if ((await store.headOfStream(ours)) !== null) return false;
  for await (const page of store.readAll(null, { streamPrefix: policyStreamPrefix })) if (page.length > 0) return true;
  return false;
};
