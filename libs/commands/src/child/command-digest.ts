import type { RecordKey } from '@understory/access';
import { canonicalJson, type Json } from '@understory/event-store';
import type { Directive } from './directive';

/**
 * Tells a retry from another command under the same id. Keyed, because a plain hash of a birth month or a short note
 * could be guessed back.
 */
export const commandDigest = ({ command, actor }: Directive, key: RecordKey): string => {
  // Functions (the norm lookup a readiness evaluation carries) are not content; JSON leaves them out.
  const content = JSON.parse(JSON.stringify({ command, actorId: actor.id })) as Json;
  return key.digest(canonicalJson(content));
};
