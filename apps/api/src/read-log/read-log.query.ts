import { field } from '../fields/field';
import { AfterQuery } from '../reading/after.query';

const number = /^[1-9]\d{0,17}$/;

const ofPage = {
  text: 'must be what `before` of the last page was',
  schema: { type: String, required: false, description: 'Older than this entry; left out for the newest.' },
  accepts: (value: unknown): value is bigint | null => value === null || typeof value === 'bigint',
  read: (sent: unknown) => (typeof sent === 'string' && number.test(sent) ? BigInt(sent) : sent),
};

export class ReadLogQuery extends AfterQuery {
  @field<bigint | null>(ofPage)
  readonly before: bigint | null = null;
}

export class PageOfReadLog {
  @field<bigint | null>(ofPage)
  readonly before: bigint | null = null;
}
