import { addDays, localDateOfOffsetDateTime, type Instant, type LocalDate } from '@understory/domain';
import { echo } from '../echo';
import { hasLostCharacter, notUtf8 } from './text-cell';
import type { RowInHand } from './row-in-hand';

/** A moment as written, in one spelling, with the local day it was written with and the same moment in UTC. */
export type Moment = { readonly text: string; readonly localDate: LocalDate; readonly instant: Instant };

/**
 * One spelling of every moment: seconds always, fractions only where there are any, `Z` for no offset. Null unless it
 * is ISO 8601 with an offset. `-00:00` is refused: it means that the offset is not known.
 */
export const momentOf = (written: string): Moment | null => {
  const read = localDateOfOffsetDateTime(written);
  const match = read === null ? null : /T(\d{2}:\d{2})(?::(\d{2}))?(?:[.,]\d+)?(Z|[+-]\d{2}(?::\d{2})?)$/.exec(written);
  if (read === null || match === null) return null;
  const [, minutes = '', seconds = '00', offset = ''] = match;
  const plainOffset = offset.length === 3 ? `${offset}:00` : offset;
  if (plainOffset === '-00:00') return null;
  const milliseconds = read.instant.slice(19, 23);
  const fraction = milliseconds === '.000' ? '' : milliseconds;
  const shownOffset = plainOffset === '+00:00' ? 'Z' : plainOffset;
  return { ...read, text: `${read.localDate}T${minutes}:${seconds}${fraction}${shownOffset}` };
};

/** A moment at which something has happened. Tomorrow passes, as for days. */
export const pastMomentCell = (row: RowInHand, column: string, today: LocalDate): Moment | undefined => {
  const written = row.cell(column);
  if (written === undefined) return undefined;
  if (written === '') return row.complain(column, 'the cell is empty; fill it');
  if (hasLostCharacter(written)) return row.complain(column, notUtf8);
  const moment = momentOf(written);
  if (moment === null) {
    return row.complain(
      column,
      `${echo(written)} is not a moment with its offset; write it as 2026-03-01T09:30:00+01:00`,
    );
  }
  if (moment.localDate < '1900-01-01')
    return row.complain(column, `${echo(written)}: the year is before 1900; check it`);
  if (moment.localDate > addDays(today, 1))
    return row.complain(column, `${echo(written)} is in the future; check the date`);
  return moment;
};
