import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { depthOf } from './list-of';
import { problemOfFields } from '../problems/invalid-request';

/** Stands before the pipe that validates, which would follow a body of brackets into the end of its stack. */
@Injectable()
export class PlainBodyPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    // No body at all is left to the fields, which say what is missing.
    if (type !== 'body' || value === undefined || isPlain(value, depthOf(metatype))) return value;
    throw problemOfFields([{ field: 'body', rule: 'must be one JSON object of plain fields, without objects inside' }]);
  }
}

const isPlain = (body: unknown, deepest: number): boolean =>
  typeof body === 'object' && body !== null && !Array.isArray(body) && !isDeeperThan(body, deepest);

const isDeeperThan = (value: unknown, levels: number): boolean => {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeperThan(inner, levels - 1));
};
