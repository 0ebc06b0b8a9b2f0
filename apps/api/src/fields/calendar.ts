import {
  localDateOfOffsetDateTime,
  parseInstant,
  parseLocalDate,
  parseYearMonth,
  type Instant,
  type LocalDate,
  type YearMonth,
} from '@understory/domain';
import { field, optional, type FieldOf, type Rule } from './field';

// A year outside is a slip of the keyboard, not a day of anybody's treatment.
const isSane = (text: string): boolean => text.slice(0, 4) >= '1900' && text.slice(0, 4) <= '2100';

const dayRule = (description: string): Rule<LocalDate> => ({
  text: 'must be a day that exists, written YYYY-MM-DD, from 1900 to 2100',
  schema: { type: String, format: 'date', description },
  accepts: (value): value is LocalDate => typeof value === 'string' && parseLocalDate(value) !== null && isSane(value),
});

export const Day = (description: string): FieldOf<LocalDate> => field(dayRule(description));

export const OptionalDay = (description: string): FieldOf<LocalDate | null> => field(optional(dayRule(description)));

export const Month = (description: string): FieldOf<YearMonth> =>
  field<YearMonth>({
    text: 'must be a month, written YYYY-MM, from 1900 to 2100',
    schema: { type: String, pattern: '^\\d{4}-(0[1-9]|1[0-2])$', example: '2015-04', description },
    accepts: (value): value is YearMonth =>
      typeof value === 'string' && parseYearMonth(value) !== null && isSane(value),
  });

/** `-00:00` means that the offset is not known, and the local day is what counts. */
export const Moment = (description: string): FieldOf<string> =>
  field<string>({
    text: 'must be a moment with its offset, written like 2026-03-01T09:30:00+01:00',
    schema: { type: String, format: 'date-time', description },
    accepts: (value): value is string =>
      typeof value === 'string' &&
      value.length <= 40 &&
      localDateOfOffsetDateTime(value) !== null &&
      isSane(value) &&
      !/-00(:?00)?$/.test(value.slice(10)),
  });

/** For looking back: a day, or a moment that is brought to UTC and milliseconds. */
export const OptionalDayOrMoment = (description: string): FieldOf<LocalDate | Instant | null> =>
  field(
    optional<LocalDate | Instant>({
      text: 'must be a day, YYYY-MM-DD, or a moment with its offset, written like 2026-03-01T09:30:00Z, from 1900 to 2100',
      schema: { type: String, example: '2026-03-01T09:30:00Z', description },
      read: (sent) => (typeof sent === 'string' ? (localDateOfOffsetDateTime(sent)?.instant ?? sent) : sent),
      accepts: (value): value is LocalDate | Instant =>
        typeof value === 'string' && isSane(value) && (parseLocalDate(value) !== null || parseInstant(value) !== null),
    }),
  );
