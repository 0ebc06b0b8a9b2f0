import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { OptionalChoice } from '../fields/choice';
import { AfterQuery } from '../reading/after.query';

export const formats = ['json', 'csv'] as const;

/** What every table may be asked. */
export class TableQuery extends AfterQuery {
  @OptionalChoice(formats, 'Goes before the Accept header.')
  readonly format: (typeof formats)[number] | null = null;
}

/** Whether the client names CSV, and names it before JSON. */
export const AcceptsCsv = createParamDecorator((_: unknown, context: ExecutionContext): boolean => {
  const accepted = context.switchToHttp().getRequest<FastifyRequest>().headers.accept ?? '';
  const csv = accepted.indexOf('text/csv');
  const json = accepted.indexOf('application/json');
  return csv >= 0 && (json < 0 || csv < json);
});

export const wantsCsv = ({ format }: TableQuery, acceptsCsv: boolean): boolean =>
  format === null ? acceptsCsv : format === 'csv';
