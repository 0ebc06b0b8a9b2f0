import { against, conflict, notFound } from './refusal-text';

/** Of reference data, staff and partners. */
export const agencyRefusals = {
  'CATALOGUE.NAME_BLANK': against('The name is blank', 'Name the catalogue.'),
  'CATALOGUE.NAME_RESERVED': conflict(
    'The name is taken by the product',
    'The default catalogue bears this name. Publish yours under another one; it takes the place of the default.',
  ),
  'CATALOGUE.SOURCE_BLANK': against('The source is blank', 'Say where the catalogue comes from.'),
  'CATALOGUE.LICENCE_BLANK': against('The licence is blank', 'Say under which terms it may be used.'),
  'CATALOGUE.NO_ACTIVITIES': against('No activities', 'A catalogue holds at least one activity.'),
  'CATALOGUE.TOO_MANY_ACTIVITIES': against('Too many activities', 'A catalogue holds at most 500 activities.'),
  'CATALOGUE.ACTIVITIES_FAULTY': against(
    'An activity is faulty',
    'Every activity needs an id of its own in kebab-case, a name, a source, known words and an age range that is not empty.',
  ),
  'CATALOGUE.BUSY': conflict('Somebody else is publishing', 'Repeat the request in a moment.'),
  'INSTRUMENT.SOURCE_BLANK': against('The source is blank', 'Say where this version of the instrument comes from.'),
  'INSTRUMENT.NOT_32': against('Not 32 functions', 'Sort each of the 32 functions into a domain, once.'),
  'INSTRUMENT.OUT_OF_ORDER': against('The functions are out of order', 'List them from 1 to 32, each once.'),
  'INSTRUMENT.REGION_CHANGED': against(
    'A function is in another region',
    'Functions stay in their regions: scores of two versions would stand in each other\u2019s boxes.',
  ),
  'INSTRUMENT.NAME_CHANGED': against('A function has another name', 'Names of functions stay as they are.'),
  'INSTRUMENT.DOMAIN_EMPTY': against('A domain is empty', 'Every domain holds at least one function.'),
  'INSTRUMENT.BANDS_NOT_WHOLE': against(
    'The bands are not whole',
    'Give red, orange, yellow and green in this order, the first from 1, each from where the one before ends, the last to 12.',
  ),
  'INSTRUMENT.THRESHOLD_OUT_OF_RANGE': against(
    'A threshold is out of range',
    'Give percents from 1 to 200 with at most two decimals.',
  ),
  'INSTRUMENT.THRESHOLDS_NOT_ASCENDING': against(
    'The thresholds do not ascend',
    'Enrichment begins above where essential ends.',
  ),
  'INSTRUMENT.PERIODS_NOT_WHOLE': against(
    'The periods of life are not whole',
    'Give the six periods in order, in whole months up to 360, each from where the one before ends: the first ends at 0, the last stays open. Say each in words, too.',
  ),
  'INSTRUMENT.TOLERANCE_OUT_OF_RANGE': against(
    'The tolerance is out of range',
    'Give percent points from 0 to 100 with at most two decimals.',
  ),
  'INSTRUMENT.LATE_LIMIT_OUT_OF_RANGE': against('The late limit is out of range', 'Give whole days from 0 to 365.'),
  'INSTRUMENT.BUSY': conflict('Somebody else is publishing', 'Repeat the request in a moment.'),
  'INTERVALS.SOURCE_BLANK': against('The source is blank', 'Say where the intervals come from.'),
  'INTERVALS.LICENCE_BLANK': against('The licence is blank', 'Say under which terms they may be used.'),
  'INTERVALS.PROGRAM_BLANK': against('A program is blank', 'Name every program that has an interval of its own.'),
  'INTERVALS.PROGRAM_REPEATED': against('A program is named twice', 'Give each program one interval.'),
  'INTERVALS.DAYS_OUT_OF_RANGE': against('The interval is out of range', 'Give whole days from 7 to 730.'),
  'INTERVALS.NOTICE_OUT_OF_RANGE': against(
    'The notice is out of range',
    'Give whole days from 0 to one less than the interval.',
  ),
  'INTERVALS.BUSY': conflict('Somebody else is publishing', 'Repeat the request in a moment.'),
  'NORMS.NAME_BLANK': against('The name is blank', 'Name the norms.'),
  'NORMS.NAME_HAS_AT': against('The name holds an @', 'Leave it out: it stands between a name and its version.'),
  'NORMS.NAME_DIFFERS': conflict('The norms bear another name', 'Read the norms again, then repeat the request.'),
  'NORMS.NAME_RESERVED': conflict(
    'The name is taken by the product',
    'The made-up norms bear this name. Publish yours under another one; they take the place of those.',
  ),
  'NORMS.SOURCE_BLANK': against('The source is blank', 'Say where the norms come from.'),
  'NORMS.NO_ROWS': against('No norms', 'Give a row for each band of ages.'),
  'NORMS.ROWS_FAULTY': against(
    'A row is faulty',
    'Every row needs ages that no other row covers, and a typical score from 1 to 12 for each of the 32 functions.',
  ),
  'NORMS.BUSY': conflict('Somebody else is publishing', 'Repeat the request in a moment.'),
  'CERTIFICATION.UNKNOWN': notFound(
    'No such certification',
    'Nothing like it is recorded of this person. Read the staff records again.',
  ),
  'CERTIFICATION.ID_TAKEN': conflict(
    'The certification exists already',
    'A certification with this id is recorded. Send the request with a new Idempotency-Key.',
  ),
  'CERTIFICATION.ALREADY_GRANTED': conflict(
    'The certification is recorded already',
    'This person has a certification of this name from this day. End that one first if it was entered wrongly.',
  ),
  'CERTIFICATION.ALREADY_ENDED': conflict('The certification has ended', 'It was ended before. Record a new one.'),
  'CERTIFICATION.WHAT_BLANK': against('The name is blank', 'Name the certification as its issuer calls it.'),
  'CERTIFICATION.ISSUER_BLANK': against('The issuer is blank', 'Say who issued the certification.'),
  'CERTIFICATION.EXPIRES_BEFORE_GRANT': against(
    'Expires before it is granted',
    'The last day may not be before the first. Check both.',
  ),
  'CERTIFICATION.ENDS_BEFORE_GRANT': against(
    'Ends before it is granted',
    'The day of ending may not be before the day of granting. Check both.',
  ),
  'CERTIFICATION.EXPIRED_BEFORE': against(
    'It had expired before',
    'The certification runs out by itself before this day; there is nothing to end.',
  ),
  'CERTIFICATION_POLICY.UNCHANGED': conflict('Nothing to change', 'This is the rule already.'),
  'TRAINING.UNKNOWN': notFound('No such training', 'Nothing like it is recorded of this person, or it was struck out.'),
  'TRAINING.ID_TAKEN': conflict(
    'The training is recorded already',
    'A training with this id is recorded. Send the request with a new Idempotency-Key.',
  ),
  'TRAINING.COMPONENT_BLANK': against('The component is blank', 'Say what the training was.'),
  'TRAINING.HOURS_OUT_OF_RANGE': against(
    'Hours out of range',
    'Give whole quarters of an hour, from 1 to 400 (100 hours).',
  ),
  'CONSULTATION.UNKNOWN': notFound('No such consultation', 'Look it up in GET /consultations.'),
  'CONSULTATION.ID_TAKEN': conflict(
    'The consultation exists already',
    'A consultation with this id is recorded. Send the request with a new Idempotency-Key.',
  ),
  'CONSULTATION.PARTNER_BLANK': against('The partner is blank', 'Name the organisation that asks.'),
  'CONSULTATION.QUESTION_BLANK': against('The question is blank', 'Say what is asked.'),
  'CONSULTATION.ANSWER_BLANK': against('The answer is blank', 'Say what was answered.'),
  'CONSULTATION.ACCEPTED_BEFORE': conflict('Accepted before', 'The consultation was accepted meanwhile.'),
  'CONSULTATION.NOT_ACCEPTED': conflict('Not accepted yet', 'Accept the consultation before you answer it.'),
  'CONSULTATION.ANSWERED_BEFORE': conflict('Answered before', 'A further question is a further consultation.'),
  'CONSULTATION.CLOSED': conflict('The consultation is closed', 'A further question is a further consultation.'),
  'SHARE.UNKNOWN': notFound('No such share', 'This consultation was not answered with this share.'),
  'SHARE.NO_CHILD': against('No child is named', 'Only a consultation about a child can be answered with a report.'),
  'SHARE.DAYS_OUT_OF_RANGE': against('Days out of range', 'Give a whole number of days from 1 to 90.'),
  'SHARE.DOWNLOADS_OUT_OF_RANGE': against('Downloads out of range', 'Give a whole number from 1 to 20.'),
  'SHARE.REVOKED_BEFORE': conflict('Revoked before', 'The link works no longer.'),
};
