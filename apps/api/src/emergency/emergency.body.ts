import { field } from '../fields/field';
import { FreeText, OptionalReference } from '../fields/text';
import { optional } from '../fields/field';
import { readUuid } from '../fields/id';
import { YesNo } from '../fields/yes-no';
import type { ChildId } from '@understory/domain';

/** Shorter ones say "urgent" and nothing more. */
const shortestReason = 15;
const longestReason = 500;

const isReason = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.isWellFormed() &&
  !/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff\ufffd]/u.test(value) &&
  value.length >= shortestReason &&
  value.length <= longestReason;

/** Whom it is about: by the agency's reference, or by the id where a page was open; one of the two. */
export class OpenInEmergencyBody {
  @OptionalReference('The agency’s own reference of the child.')
  readonly reference: string | null = null;

  @field<ChildId | null>(
    optional({
      text: 'must be the id of a child',
      schema: { type: String, format: 'uuid', description: 'Instead of the reference.' },
      accepts: (value): value is ChildId => typeof value === 'string' && readUuid(value) === value,
      read: (sent) => (typeof sent === 'string' ? (readUuid(sent) ?? sent) : sent),
    }),
  )
  readonly childId: ChildId | null = null;

  @field<string>({
    text: `must be text of ${shortestReason} to ${longestReason} characters on one line`,
    schema: {
      ...{ type: String, minLength: shortestReason, maxLength: longestReason },
      description: 'What the emergency is; whoever reviews the access reads it.',
    },
    accepts: isReason,
    read: (sent) => (typeof sent === 'string' ? sent.normalize('NFC').trim() : sent),
  })
  readonly reason!: string;
}

export class ReviewEmergencyBody {
  @YesNo('Whether the emergency justified the access.')
  readonly justified!: boolean;

  @FreeText('Why; kept for good.')
  readonly words!: string;
}
