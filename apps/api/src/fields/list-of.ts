import 'reflect-metadata';
import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateBy, ValidateNested } from 'class-validator';
import { field, type FieldOf } from './field';

const mark = Symbol('how deep a body may be');

/** How many levels of lists and objects the body of this class holds; two unless its fields say otherwise. */
export const depthOf = (body: unknown): number => {
  const depth: unknown = typeof body === 'function' ? Reflect.getMetadata(mark, body.prototype as object) : undefined;
  return typeof depth === 'number' ? depth : 2;
};

/** A list of bodies, each held to its own rules; a fault names its place, like `doses[2].minutes`. */
export const ListOf =
  (entry: () => Class, from: number, to: number, description: string): PropertyDecorator =>
  (target, key) => {
    const message = `must be a list of ${from} to ${to} entries`;
    applyDecorators(
      ApiProperty({ type: () => [entry()], minItems: from, maxItems: to, description }),
      IsArray({ message }),
      ArrayMinSize(from, { message }),
      ArrayMaxSize(to, { message }),
      // A list among the entries would be taken for more entries, and none of its own would be held to any rule.
      ValidateBy({
        name: 'entries',
        validator: { validate: holdsNoList, defaultMessage: () => 'must hold objects, and no lists' },
      }),
      ValidateNested({ each: true, message: 'must hold objects' }),
      Type(entry),
    )(target, key);
    // The body, the list, and an entry, which is as deep as any body.
    Reflect.defineMetadata(mark, 2 + depthOf(entry()), target);
  };

const holdsNoList = (value: unknown): boolean => Array.isArray(value) && !value.some(Array.isArray);

/** One or more of the known words, each once. */
export const Choices = <Word extends string>(words: readonly Word[], description: string): FieldOf<readonly Word[]> =>
  field<readonly Word[]>({
    text: `must be a list of one or more of ${words.join(', ')}, each once`,
    schema: { type: [String], enum: [...words], description },
    accepts: (value): value is readonly Word[] => areChosen(words, value) && value.length > 0,
  });

/** Any of the known words, each once, or none. The property starts as an empty list. */
export const AnyChoices = <Word extends string>(
  words: readonly Word[],
  description: string,
): FieldOf<readonly Word[]> =>
  field<readonly Word[]>({
    text: `must be a list of ${words.join(', ')}, each once, or empty`,
    schema: { type: [String], enum: [...words], required: false, default: [], description },
    accepts: (value): value is readonly Word[] => areChosen(words, value),
  });

const areChosen = <Word extends string>(words: readonly Word[], value: unknown): value is readonly Word[] =>
  Array.isArray(value) &&
  value.every((word) => words.some((known) => known === word)) &&
  new Set(value).size === value.length;
