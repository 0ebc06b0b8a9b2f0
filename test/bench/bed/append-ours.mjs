// The ways events get into our log, everything as the product does it: the chain is made, then the port is asked.
import { draftOf, newStream } from './events.mjs';
import { unitOfDrafts } from './units.mjs';

export const appendOne = (bed, { store }) => {
  const { envelop } = bed.library('event-store');
  return async (number) => {
    const stream = newStream();
    accepted(await store.append(stream, 'no-stream', envelop(null, stream, [draftOf(number)])));
    return 1;
  };
};

/** As the import does it: one append a record, those of a unit at once, the next unit when all have been answered. */
export const appendUnit = (bed, { store }) => {
  const { envelop } = bed.library('event-store');
  return async (number) => {
    const unit = unitOfDrafts(number);
    const appends = unit.map(([stream, drafts]) => store.append(stream, 'no-stream', envelop(null, stream, drafts)));
    (await Promise.all(appends)).forEach(accepted);
    return unit.reduce((events, [, drafts]) => events + drafts.length, 0);
  };
};

/** As a restore does it. */
export const appendUnitInOrder = (bed, { store }) => {
  const { envelop } = bed.library('event-store');
  return async (number) => {
    const events = unitOfDrafts(number).flatMap(([stream, drafts]) => envelop(null, stream, drafts));
    accepted(await store.appendInOrder(events));
    return events.length;
  };
};

const accepted = ({ outcome, duplicate }) => {
  if (outcome !== 'appended' || duplicate) throw new Error(`not appended: ${outcome}`);
};
