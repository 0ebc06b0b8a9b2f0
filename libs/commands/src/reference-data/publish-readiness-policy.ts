import {
  currentData,
  decidePublishReadinessPolicy,
  evolveReadinessPolicy,
  type DraftPolicy,
  type LocalDate,
  type ReadinessPolicy,
  type ReadinessPolicyPublished,
  type Refusal,
  sameFacts,
} from '@understory/domain';
import type { Role } from '@understory/access';
import { streamName, type Json, type Position } from '@understory/event-store';
import { policyStreamPrefix } from '../identity/streams';
import { appendFact, type Publishing, type ReferencePorts } from './publish';

export type PublishPolicyOutcome =
  | {
      readonly outcome: 'published' | 'unchanged';
      readonly version: number;
      readonly position: Position;
      readonly revision: number;
    }
  | Refusal;

const mayPublish: readonly Role[] = ['administrator', 'importer'];
const tries = 5;

/**
 * Puts a policy in force. All policies are one stream, whatever their ids, so that a version is given once; the same
 * content again publishes nothing.
 */
export const publishReadinessPolicy = async (
  ports: ReferencePorts,
  draft: DraftPolicy,
  by: Publishing,
): Promise<PublishPolicyOutcome> => {
  if (!mayPublish.includes(by.actor.role)) return { outcome: 'refused', code: 'COMMAND.NOT_ALLOWED', facts: {} };
  const stream = streamName(`${policyStreamPrefix}${ports.index.idOf('policy', 'readiness')}`);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const events = await ports.store.readStream(stream);
    // The log holds only what the decider made, so its shape is trusted.
    const published = events.map(
      (event) => ({ type: 'ReadinessPolicyPublished', data: currentData(event) }) as ReadinessPolicyPublished,
    );
    const current = published.reduce<ReadinessPolicy | null>(evolveReadinessPolicy, null);
    const last = events.at(-1);
    if (current !== null && last !== undefined && sameFacts({ ...draft, version: current.version }, current))
      return { outcome: 'unchanged', version: current.version, position: last.position, revision: last.revision };
    const policy = { ...draft, version: (current?.version ?? 0) + 1 };
    const on = by.at.slice(0, 10) as LocalDate;
    const decision = decidePublishReadinessPolicy({ type: 'PublishReadinessPolicy', policy, on }, current);
    if (decision.outcome === 'refused') return decision;
    const fact = { type: 'ReadinessPolicyPublished', data: policy as unknown as Json } as const;
    const appended = await appendFact(ports, stream, events, fact, by);
    if (appended.outcome === 'appended') {
      const { position, revision } = appended;
      return { outcome: 'published', version: policy.version, position, revision };
    }
  }
  return { outcome: 'refused', code: 'POLICY.BUSY', facts: {} };
};
