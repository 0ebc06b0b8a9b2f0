import type { EventStore } from './event-store';
import { appending } from './conformance/appending.conformance';
import { appendingInOrder } from './conformance/appending-in-order.conformance';
import { appendingUnread } from './conformance/appending-unread.conformance';
import { keeping } from './conformance/keeping.conformance';
import { readingStreams } from './conformance/reading-streams.conformance';
import { readingTheLog } from './conformance/reading-the-log.conformance';
import { subscribing } from './conformance/subscribing.conformance';

export type OpenedStore = { readonly store: EventStore; close(): Promise<void> };

/** What every event store owes its readers and writers; each adapter runs it unchanged. */
export const eventStoreConformance = (name: string, open: () => Promise<OpenedStore>): void =>
  describe(`${name} as an event store`, () => {
    let opened: OpenedStore | undefined;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());

    const given = {
      get store(): EventStore {
        if (opened === undefined) throw new Error('The store under test was not opened.');
        return opened.store;
      },
    };
    appending(given);
    appendingInOrder(given);
    appendingUnread(given);
    keeping(given);
    readingStreams(given);
    readingTheLog(given);
    subscribing(given);
  });
