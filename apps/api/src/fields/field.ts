import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';

/** What a field of a request must hold. `Value` is the type that a value has earned once `accepts` said yes. */
export type Rule<Value> = {
  /** Continues "this field …"; it never repeats the value, which may be personal. */
  readonly text: string;
  readonly schema: ApiPropertyOptions;
  readonly accepts: (value: unknown) => value is Value;
  /** Brings what was sent into the one form that is kept, before it is checked. */
  readonly read?: (sent: unknown) => unknown;
};

/** Fits only a property that may hold every value the rule lets through. */
export type FieldOf<Value> = <Target extends object, Key extends keyof Target & string>(
  target: Target,
  key: Key & ([Value] extends [Target[Key]] ? unknown : never),
) => void;

/** Checks a field and puts it into the OpenAPI document, so that the two cannot part. */
export const field = <Value>({ text, schema, accepts, read }: Rule<Value>): FieldOf<Value> => {
  const decorate = applyDecorators(
    ApiProperty(schema),
    Transform(({ value }: { readonly value: unknown }) => (read === undefined ? value : read(value))),
    ValidateBy({ name: 'rule', validator: { validate: accepts, defaultMessage: () => text } }),
  );
  return (target, key) => decorate(target, key);
};

/** May be left out or null. The property starts as null, because a field that was not sent is not set. */
export const optional = <Value>(rule: Rule<Value>): Rule<Value | null> => ({
  text: `${rule.text}, or null`,
  schema: { ...rule.schema, required: false, nullable: true, default: null } as ApiPropertyOptions,
  accepts: (value): value is Value | null => value === null || rule.accepts(value),
  read: (sent) => (sent === undefined || sent === null ? null : (rule.read?.(sent) ?? sent)),
});
