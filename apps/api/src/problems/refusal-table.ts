import type { ProblemText } from './problem';
import { agencyRefusals } from './refusals/agency-refusals';
import { assessmentRefusals } from './refusals/assessment-refusals';
import { courseRefusals } from './refusals/course-refusals';
import { erasureRefusals } from './refusals/erasure-refusals';
import { planRefusals } from './refusals/plan-refusals';
import { against, conflict, forbidden } from './refusals/refusal-text';

/** The one table from what the record refuses to what HTTP answers. Nothing that a person wrote is repeated. */
export const refusalTable: Readonly<Record<string, ProblemText>> = {
  'COMMAND.NOT_ALLOWED': forbidden('Not allowed', 'Your role may not do this. Ask somebody whose role may.'),
  'COMMAND.ID_REUSED': conflict(
    'The idempotency key was used before',
    'An earlier request to this child had the same Idempotency-Key and another content. Send this one with a new key.',
  ),
  'RECORD.BUSY': conflict(
    'The record is being changed by others',
    'Several people write to this child at the same moment. Repeat the request with the same Idempotency-Key.',
  ),
  'REASON.BLANK': against('The reason is blank', 'Say why; it is kept with the entry for good.'),
  ...courseRefusals,
  ...assessmentRefusals,
  ...planRefusals,
  ...agencyRefusals,
  ...erasureRefusals,
};
