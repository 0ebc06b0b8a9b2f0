import type { StreamName } from './envelope';
import { envelop, type EventDraft } from './envelop';
import type { AppendOutcome, EventStore, ExpectedRevision } from './event-store';

/**
 * `'any'`: after whatever is there. `'stream-exists'`: the same, but a stream without events is a conflict. The others:
 * exactly there.
 */
export type Expectation = 'any' | 'stream-exists' | ExpectedRevision;

export type AppendDraftsOutcome =
  | AppendOutcome
  /** The command's id stands in the stream already, on a command of other content. */
  | { readonly outcome: 'command-reused'; readonly revision: number };

// Each try that loses means that another writer won, so the log moved on; beyond this something loops.
const tries = 20;
const pageOfStream = 500;

/**
 * Appends for a writer that does not keep the stream's state. Always at the revision it has just read, never blindly:
 * only so does every store recognise a retry, and only so does the chain continue. A command that the stream already
 * holds gets its first outcome, found by reading the stream backward.
 */
export const appendDrafts = async (
  store: Pick<EventStore, 'append' | 'headOfStream' | 'readStream'>,
  stream: StreamName,
  expectation: Expectation,
  drafts: readonly [EventDraft, ...EventDraft[]],
): Promise<AppendDraftsOutcome> => {
  for (let attempt = 1; ; attempt += 1) {
    const head = await store.headOfStream(stream);
    const actual = head?.revision ?? null;
    const before = head === null ? null : await firstOutcome(store, stream, drafts);
    if (before !== null) return before;
    if (!meets(expectation, actual)) return { outcome: 'conflict', actual };
    const outcome = await store.append(stream, actual ?? 'no-stream', envelop(head, stream, drafts));
    if (outcome.outcome === 'appended' || attempt === tries) return outcome;
  }
};

const meets = (expectation: Expectation, actual: number | null): boolean => {
  switch (expectation) {
    case 'any':
      return true;
    case 'stream-exists':
      return actual !== null;
    case 'no-stream':
      return actual === null;
    default:
      return actual === expectation;
  }
};

const firstOutcome = async (
  store: Pick<EventStore, 'readStream'>,
  stream: StreamName,
  drafts: readonly [EventDraft, ...EventDraft[]],
): Promise<AppendDraftsOutcome | null> => {
  const { commandId, commandDigest } = drafts[0].command;
  let from: number | undefined;
  for (;;) {
    const page = await store.readStream(stream, {
      direction: 'backward',
      atMost: pageOfStream,
      ...(from === undefined ? {} : { from }),
    });
    const last = page.find(({ metadata }) => metadata.commandId === commandId);
    if (last !== undefined) {
      const { position, revision, metadata } = last;
      return metadata.commandDigest === commandDigest
        ? { outcome: 'appended', position, revision, duplicate: true }
        : { outcome: 'command-reused', revision };
    }
    const oldest = page.at(-1)?.revision ?? 0;
    if (page.length < pageOfStream || oldest === 0) return null;
    from = oldest - 1;
  }
};
