import { against, conflict, gone, notFound } from './refusal-text';

/** Of holding a record, and of erasing it. */
export const erasureRefusals = {
  'CHILD.ERASED': gone(
    'The record was erased',
    'Its personal text can be read by nobody any more, and nothing more is recorded. An auditor can replay what is left.',
  ),
  'ERASURE.UNKNOWN': notFound('No such request', 'Nobody asked for this erasure. Look it up in GET /erasures.'),
  'ERASURE.ID_TAKEN': conflict(
    'The request exists already',
    'A request with this id is in the record. Send it with a new Idempotency-Key.',
  ),
  'ERASURE.REQUESTED_ALREADY': conflict(
    'Erasure is asked for already',
    'The request is open: somebody else decides it.',
  ),
  'ERASURE.DECLINED_ALREADY': conflict('The erasure was declined', 'Ask for it anew if that is what is wanted.'),
  'ERASURE.SAME_PERSON': conflict('You asked for it yourself', 'Somebody else has to confirm it.'),
  'ERASURE.LEGAL_HOLD': conflict('A legal hold stands', 'The record may not be erased until the last hold is lifted.'),
  'ERASURE.RETENTION_NOT_OVER': conflict(
    'The record must still be kept',
    'The time set by the agency has not passed since the discharge. Only an order of a court, or a record that should never have been one, goes before it.',
  ),
  'ERASURE.BEFORE_REQUEST': against('Before it was asked for', 'Check the day against that of the request.'),
  'LEGAL_HOLD.UNKNOWN': notFound('No such hold', 'This record has no legal hold with this id.'),
  'LEGAL_HOLD.ID_TAKEN': conflict(
    'The hold exists already',
    'A hold with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'LEGAL_HOLD.AUTHORITY_BLANK': against('The authority is blank', 'Say who orders it.'),
  'LEGAL_HOLD.LIFTED_ALREADY': conflict('The hold is lifted already', 'Place a new one if it holds again.'),
  'LEGAL_HOLD.LIFTED_BEFORE_PLACED': against('Lifted before it was placed', 'Check the day against that of the hold.'),
};
