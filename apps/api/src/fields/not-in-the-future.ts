import 'reflect-metadata';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { addDays, parseLocalDate, type Instant } from '@understory/domain';
import { problemOfFields } from '../problems/invalid-request';

const marked = Symbol('fields that may not lie in the future');

/** For a day, month or moment at which something has happened. */
export const NotInTheFuture = (): PropertyDecorator => (target, key) => {
  Reflect.defineMetadata(marked, [...fieldsOf(target), String(key)], target);
};

/** The clock is handed in, which is why this is no rule of the field itself. */
@Injectable()
export class NotInTheFuturePipe implements PipeTransform {
  constructor(private readonly clock: () => Instant) {}

  transform(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const latest = latestDay(this.clock());
    const late = lateFields(value, latest);
    if (late.length > 0) throw problemOfFields(late.map((field) => ({ field, rule: 'must not be in the future' })));
    return value;
  }
}

const lateFields = (value: object, latest: string): readonly string[] => [
  ...fieldsOf(value).filter((key) => dayOf(Reflect.get(value, key)) > latest),
  ...Object.entries(value).flatMap(([key, entries]) =>
    Array.isArray(entries)
      ? entries.flatMap((entry: unknown, index) =>
          typeof entry === 'object' && entry !== null
            ? lateFields(entry, latest).map((field) => `${key}[${index}].${field}`)
            : [],
        )
      : [],
  ),
];

const fieldsOf = (target: object): readonly string[] => {
  const fields: unknown = Reflect.getMetadata(marked, target);
  return Array.isArray(fields) ? fields.map(String) : [];
};

/** Tomorrow passes: the agency may be a time zone ahead of this machine. */
const latestDay = (now: Instant): string => {
  const today = parseLocalDate(now.slice(0, 10));
  if (today === null) throw new Error('The clock does not tell a day.');
  return addDays(today, 1);
};

/** A month compares as its first day. */
const dayOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 10) : '');
