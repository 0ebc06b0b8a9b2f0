import { against, conflict, notFound } from './refusal-text';

/** Of focus, plan, doses and flags. */
export const planRefusals = {
  'INTERVENTION.RETRACTED': conflict('The intervention was taken back', 'It counts nowhere any more. Plan it anew.'),
  'INTERVENTION.HAS_DOSES': conflict(
    'Doses were given',
    'Doses of this intervention count. Take each of them back first, or end the intervention instead.',
  ),
  'INTERVENTION.UNKNOWN': notFound(
    'No such intervention',
    'This child has no intervention with this id. Look it up in GET /children/{childId}/map.',
  ),
  'INTERVENTION.ALREADY_PLANNED': conflict(
    'The intervention exists already',
    'An intervention with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'INTERVENTION.REFERENCE_TAKEN': conflict(
    'The reference is taken',
    'Another intervention of this child has this reference. Choose another one, or change that intervention.',
  ),
  'INTERVENTION.UNCHANGED': conflict('Nothing to change', 'The change says the same as the plan does now.'),
  'INTERVENTION.REFERENCE_BLANK': against('The reference is blank', 'Give the intervention a reference.'),
  'INTERVENTION.ACTIVITY_BLANK': against('The activity is blank', 'Say what is done.'),
  'INTERVENTION.SETTING_BLANK': against('The setting is blank', 'Say where it is done.'),
  'INTERVENTION.PROVIDER_ROLE_BLANK': against('The provider role is blank', 'Say whose task it is.'),
  'INTERVENTION.TIMES_PER_DAY_OUT_OF_RANGE': against('Times a day out of range', 'Give a whole number from 1 to 24.'),
  'INTERVENTION.MINUTES_OUT_OF_RANGE': against('Minutes out of range', 'Give whole minutes from 1 to 1440.'),
  'INTERVENTION.DAYS_PER_WEEK_OUT_OF_RANGE': against('Days a week out of range', 'Give a whole number from 1 to 7.'),
  'INTERVENTION.ENDS_ALREADY': conflict('It ends by then already', 'The plan ends on that day or before it.'),
  'INTERVENTION.PRIMARY_ALREADY': conflict('It is primary already', 'A clinician made it primary before.'),
  'INTERVENTION.ENDS_BEFORE_START': against(
    'Ends before it starts',
    'The last day may not be before the first. Check both.',
  ),
  'DOSE.RETRACTED': conflict('The dose was taken back', 'It counts nowhere any more. Log it anew.'),
  'DOSE.UNKNOWN': notFound('No such dose', 'This child has no dose with this id. Look it up in the timeline.'),
  'DOSE.ALREADY_DELIVERED': conflict(
    'The dose is recorded already',
    'A dose of this intervention at this moment is in the record. Correct that one, or check the moment.',
  ),
  'DOSE.UNCHANGED': conflict('Nothing to correct', 'The correction says the same as the dose does now.'),
  'DOSE.DELIVERED_AT_MALFORMED': against(
    'The moment is malformed',
    'Write it with its offset, like 2026-03-01T09:30:00+01:00.',
  ),
  'DOSE.DAY_DIFFERS': against('Day and moment differ', 'The day must be the written local day of the moment.'),
  'DOSE.MINUTES_OUT_OF_RANGE': against('Minutes out of range', 'Give whole minutes from 1 to 1440.'),
  'DOSE.DELIVERED_BY_BLANK': against('Delivered by whom is blank', 'Say who delivered the dose.'),
  'DOSES.NONE': against('No dose to log', 'Name at least one dose.'),
  'DOSES.TOO_MANY': against('Too many doses at once', 'Log at most 50 in one go, or import a file.'),
  'SIX_RS.NOTHING_ANSWERED': against('Nothing is answered', 'Answer at least one of the six with yes or not yet.'),
  'SIX_RS.NOTE_BLANK': against('A note is blank', 'Write something, or leave the note out.'),
  'SIX_RS.UNCHANGED': conflict('Nothing to change', 'The six are answered just so already.'),
  'SEQUENCE.REASON_REQUIRED': against(
    'A lower region is essential',
    'Work would begin above a region that the newest map shows as essential. Say why, and the reason is kept for good.',
  ),
  'FOCUS.UNCHANGED': conflict('The focus stands already', 'This region is the approved focus now.'),
  'FLAG.UNKNOWN': notFound('No such flag', 'This child has no readiness flag with this id. Look it up in its flags.'),
  'FLAG.NOT_OPEN': conflict(
    'The flag is no longer open',
    'It was decided or withdrawn meanwhile. Read the flags of the child again.',
  ),
  'FLAG.FOCUS_MOVED': conflict(
    'The focus has moved',
    'The flag proposes a move from a region that is no longer the focus. It is withdrawn soon; read the flags again.',
  ),
  'FLAG.ID_TAKEN': conflict('The flag exists already', 'Read the flags of the child again.'),
};
