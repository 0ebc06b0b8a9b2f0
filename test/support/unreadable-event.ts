import { appendDrafts, commandId, postgresEventStore, type StreamName } from '@understory/event-store';
import { openDatabase, openHome } from '@understory/platform';

/**
 * Appends to the log of a running home what no command would: an assessment without a single fact, at the end of the
 * record of some child. Answers the stream it stands in.
 */
export const appendUnreadableEvent = async (home: string): Promise<StreamName> => {
  const opened = await openDatabase({ databaseUrl: undefined }, await openHome(home), 'understory test');
  try {
    const store = postgresEventStore(opened.database);
    for await (const page of store.readAll(null)) {
      const stream = page.find(({ type }) => type === 'ChildEnrolled')?.stream;
      if (stream === undefined) continue;
      const command = {
        commandId: commandId('unreadable'),
        commandDigest: '0',
        actorId: 'spec',
        actorRole: 'clinician',
        correlationId: 'unreadable',
        causationId: null,
        at: new Date().toISOString(),
      };
      const draft = { type: 'AssessmentSigned', schemaVersion: 1, data: {}, occurredOn: '2026-01-01', command };
      const appended = await appendDrafts(store, stream, 'stream-exists', [draft]);
      if (appended.outcome !== 'appended') throw new Error(`The event was not appended: ${appended.outcome}.`);
      return stream;
    }
    throw new Error('There is no child in this home.');
  } finally {
    await opened.close();
  }
};
