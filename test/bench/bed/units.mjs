// What an import hands over at once: 1,000 events of many records, six to a record.
import { draftOf, newStream, rowOf } from './events.mjs';

const eventsInUnit = 1_000;
const eventsOfRecord = 6;

const records = Array.from({ length: Math.ceil(eventsInUnit / eventsOfRecord) }, (_, index) =>
  Math.min(eventsOfRecord, eventsInUnit - index * eventsOfRecord),
);

export const unitOfRows = (number) =>
  records.flatMap((events) => {
    const stream = newStream();
    return Array.from({ length: events }, (_, revision) => rowOf(number + revision, stream, revision));
  });

/** `[stream, drafts]` for each record. */
export const unitOfDrafts = (number) =>
  records.map((events) => [newStream(), Array.from({ length: events }, (_, revision) => draftOf(number + revision))]);
