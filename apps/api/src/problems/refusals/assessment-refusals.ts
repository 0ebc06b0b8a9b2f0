import { against, conflict, notFound } from './refusal-text';

/** Of what is rated, transcribed and told of a child. */
export const assessmentRefusals = {
  'ASSESSMENT.UNKNOWN': notFound(
    'No such assessment',
    'This child has no assessment with this id. Look it up in the map.',
  ),
  'ASSESSMENT.ID_TAKEN': conflict(
    'The assessment exists already',
    'An assessment with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'ASSESSMENT.KEY_TAKEN': conflict(
    'There is such an assessment already',
    'This child has an assessment of this kind on this day. Correct that one, or check day and kind.',
  ),
  'ASSESSMENT.VOIDED': conflict(
    'The assessment was voided',
    'A voided assessment stays as it is. Sign a new one if the child was assessed.',
  ),
  'ASSESSMENT.UNCHANGED': conflict('Nothing to correct', 'The correction says the same as the assessment does now.'),
  'ASSESSMENT.BEFORE_BIRTH': against('Assessed before birth', 'The day is before the birth month. Check both.'),
  'ASSESSMENT.AGE_OUT_OF_RANGE': against(
    'Too old for the instrument',
    'By birth month and day the child would be over 30 years old. Check both.',
  ),
  'ASSESSMENT.SCORES_MALFORMED': against(
    'The scores are malformed',
    'Send 32 scores in order, each whole from 1 to 12, or null where a function was not rated.',
  ),
  'ASSESSMENT.NOTHING_RATED': against('Nothing is rated', 'Rate at least one function.'),
  'ASSESSMENT.RELATIONAL_HEALTH_OUT_OF_RANGE': against(
    'Relational health is out of range',
    'Give a whole number from 1 to 12, or leave it out.',
  ),
  'ASSESSMENT.RATER_BLANK': against('The rater is blank', 'Say who rated.'),
  'ASSESSMENT.SOURCES_MALFORMED': against(
    'The sources are malformed',
    'Name each source of information once, or leave them out.',
  ),
  'OFFICIAL_VALUES.BEFORE_ASSESSMENT': against(
    'Reported before the assessment',
    'The day of the report is before the day of the assessment. Check both.',
  ),
  'OFFICIAL_VALUES.NOTHING_TRANSCRIBED': against(
    'Nothing is transcribed',
    'Enter at least one value as the report prints it.',
  ),
  'OFFICIAL_VALUES.OUT_OF_RANGE': against(
    'A value is out of range',
    'Give numbers from 0 to 10000 with at most two decimals, as the report prints them.',
  ),
  'OFFICIAL_VALUES.SOURCE_BLANK': against('The source is blank', 'Say which report the values stand in.'),
  'OFFICIAL_VALUES.UNKNOWN': notFound('Nothing transcribed', 'No official values stand beside this assessment.'),
  'OFFICIAL_VALUES.UNCHANGED': conflict('Nothing to correct', 'These are the values that are transcribed already.'),
  'SECOND_RATING.SAME_RATER': against(
    'The same rater twice',
    'A second rating is another person’s. Say who rated, or correct the assessment.',
  ),
  'SECOND_RATING.UNKNOWN': notFound('No second rating', 'No second rating stands beside this assessment.'),
  'SECOND_RATING.UNCHANGED': conflict('Nothing to correct', 'This is the second rating that is recorded already.'),
  'ASSESSMENT.WAITING': conflict(
    'The assessment waits for a co-signature',
    'It counts for nothing yet, so there is nothing to correct. Decline it, and sign another one.',
  ),
  'ASSESSMENT.KEY_WAITING': conflict(
    'There is such an assessment already',
    'An assessment of this kind on this day waits for a co-signature. Have it co-signed or declined first.',
  ),
  'COSIGNATURE.NOT_WAITING': conflict('Nothing waits', 'It was co-signed or declined meanwhile. Read it again.'),
  'COSIGNATURE.OWN_ASSESSMENT': against(
    'The own assessment',
    'Somebody else of the care team, whose certification is in force, must co-sign it.',
  ),
  'COSIGNATURE.NOT_IN_CARE_TEAM': against(
    'Not in the care team',
    'Only whoever treats the child may co-sign or decline.',
  ),
  'COSIGNATURE.NOT_CERTIFIED': against(
    'No certification in force',
    'Only somebody whose certification is in force today may co-sign or decline. An administrator records certifications.',
  ),
  'HISTORY.RETRACTED': conflict('The account was taken back', 'It counts nowhere any more. Record it anew.'),
  'HISTORY.UNKNOWN': notFound(
    'No such account',
    'This child has no account of a period of life with this id. Look it up in the developmental history.',
  ),
  'HISTORY.ID_TAKEN': conflict(
    'The account exists already',
    'An account with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'HISTORY.UNCHANGED': conflict('Nothing to correct', 'The correction says the same as the account does now.'),
  'HISTORY.BEFORE_BIRTH': against('Told before birth', 'The day of the account is before the birth month. Check both.'),
  'HISTORY.NOT_YET_LIVED': against(
    'The period is not yet lived',
    'On the day of the account the child had not reached this period of life. Check the period, the day and the birth month.',
  ),
  'HISTORY.VALUE_OUT_OF_RANGE': against(
    'The value is out of range',
    'Give a whole number from 1 to 12, or say that it is unknown.',
  ),
  'HISTORY.CONFIDENCE_MISSING': against(
    'The confidence is missing',
    'Say how sure the account is: low, moderate, high.',
  ),
  'HISTORY.CONFIDENCE_IN_UNKNOWN': against(
    'Confidence in what is unknown',
    'What is unknown has no confidence. Give a value, or leave the confidence out.',
  ),
  'HISTORY.PERSON_NOT_ASKED': against(
    'No other person is asked for',
    'Leave out who it is, or say that the account is about a caregiver or another person.',
  ),
  'HISTORY.PERSON_BLANK': against('Who it is about is blank', 'Write a word such as "mother", or leave it out.'),
  'HISTORY.NOTE_BLANK': against('The note is blank', 'Write something, or leave the note out.'),
  'RELATIONAL_HEALTH.RETRACTED': conflict('The rating was taken back', 'It counts nowhere any more. Record it anew.'),
  'RELATIONAL_HEALTH.UNKNOWN': notFound(
    'No such rating',
    'This child has no rating of relational health with this id. Look it up in its relational health.',
  ),
  'RELATIONAL_HEALTH.ID_TAKEN': conflict(
    'The rating exists already',
    'A rating with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'RELATIONAL_HEALTH.UNCHANGED': conflict('Nothing to correct', 'The correction says the same as the rating does now.'),
  'RELATIONAL_HEALTH.BEFORE_BIRTH': against('Rated before birth', 'The day is before the birth month. Check both.'),
  'RELATIONAL_HEALTH.NOTHING_RATED': against('Nothing is rated', 'Rate at least one area.'),
  'RELATIONAL_HEALTH.OUT_OF_RANGE': against('A value is out of range', 'Give whole numbers from 1 to 12.'),
  'RELATIONAL_HEALTH.RATER_BLANK': against('The rater is blank', 'Say who rated.'),
  'RELATIONAL_HEALTH.NOTE_BLANK': against('The note is blank', 'Write something, or leave the note out.'),
  'RISK_ESTIMATE.RETRACTED': conflict('The estimate was taken back', 'It counts nowhere any more. Record it anew.'),
  'RISK_ESTIMATE.UNKNOWN': notFound(
    'No such estimate',
    'This child has no transcribed estimate with this id. Look it up in the developmental history.',
  ),
  'RISK_ESTIMATE.ID_TAKEN': conflict(
    'The estimate exists already',
    'An estimate with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'RISK_ESTIMATE.UNCHANGED': conflict('Nothing to correct', 'The correction says the same as the estimate does now.'),
  'RISK_ESTIMATE.BEFORE_BIRTH': against('Reported before birth', 'The day is before the birth month. Check both.'),
  'RISK_ESTIMATE.NOT_YET_LIVED': against(
    'The period is not yet lived',
    'On the day of the report the child had not reached this period of life. Check the period and the day.',
  ),
  'RISK_ESTIMATE.BLANK': against('The estimate is blank', 'Copy it as the official report has it.'),
};
