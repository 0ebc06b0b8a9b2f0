import type { ProblemText } from './problem';

const notFound = (title: string, detail: string): ProblemText => ({ status: 404, title, detail });
const conflict = (title: string, detail: string): ProblemText => ({ status: 409, title, detail });
const against = (title: string, detail: string): ProblemText => ({ status: 422, title, detail });
const forbidden = (title: string, detail: string): ProblemText => ({ status: 403, title, detail });

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

  'CHILD.NOT_ENROLLED': notFound('No such child', 'No record has this id. Enrol the child first with POST /children.'),
  'CHILD.ALREADY_ENROLLED': conflict(
    'The child is enrolled already',
    'A record with this reference exists. Find it in GET /children and add to it.',
  ),
  'CHILD.REFERENCE_BLANK': against('The reference is blank', 'Give the reference by which the agency knows the child.'),
  'CHILD.PROGRAM_BLANK': against('The program is blank', 'Name the program.'),
  'CHILD.BORN_MONTH_MALFORMED': against('The birth month is malformed', 'Write it as YYYY-MM.'),
  'CHILD.ENROLLED_BEFORE_BIRTH': against(
    'Enrolled before birth',
    'The day of enrolment is before the birth month. Check both.',
  ),
  'CHILD.ALREADY_IN_PROGRAM': conflict('No transfer', 'The child is in this program already.'),
  'CHILD.DISCHARGED': conflict(
    'The child was discharged',
    'This day is after the discharge. Check the day, or readmit the child first. Closing and follow-up assessments may be signed.',
  ),
  'CHILD.ALREADY_DISCHARGED': conflict('The child is discharged already', 'Read its course; a discharge stands.'),
  'CHILD.NOT_DISCHARGED': conflict('The child is in care', 'Only a child that was discharged can be readmitted.'),
  'TRANSFER.BEFORE_ENROLMENT': against('Transferred before enrolment', 'Check the day against that of enrolment.'),
  'DISCHARGE.BEFORE_LAST_STEP': against(
    'Discharged too early',
    'The child was enrolled, transferred or readmitted after this day. Check the day against its course.',
  ),
  'DISCHARGE.BEFORE_LATER_ENTRY': conflict(
    'Something was recorded after this day',
    'A dose, an assessment or an incident has a later day. Check the day of discharge, or correct that entry first.',
  ),
  'READMISSION.BEFORE_DISCHARGE': against('Readmitted before the discharge', 'Check the day against the discharge.'),

  'CONSENT.UNKNOWN': notFound('No such consent', 'This child has no consent with this id. Look it up in its course.'),
  'CONSENT.ID_TAKEN': conflict(
    'The consent exists already',
    'A consent with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'CONSENT.GIVEN_BY_BLANK': against('Given by whom is blank', 'Say who consents.'),
  'CONSENT.PARTNER_MISSING': against('The partner is missing', 'Say with which kind of partner the record is shared.'),
  'CONSENT.PARTNER_NOT_ASKED': against('A partner is not asked for', 'Only consent to sharing names a partner.'),
  'CONSENT.VALID_BEFORE_GIVEN': against(
    'Valid before it was given',
    'A consent begins on the day it is given, or later.',
  ),
  'CONSENT.ENDS_BEFORE_START': against(
    'Ends before it starts',
    'The last day may not be before the first. Check both.',
  ),
  'CONSENT.WITHDRAWN_ALREADY': conflict('The consent is withdrawn already', 'Record a new one if it was given again.'),
  'CONSENT.WITHDRAWN_BEFORE_GIVEN': against(
    'Withdrawn before it was given',
    'Check the day against that of the consent.',
  ),
  'CONSENT.WITHDRAWN_BY_BLANK': against('Withdrawn by whom is blank', 'Say who withdraws the consent.'),

  'INCIDENT.UNKNOWN': notFound(
    'No such incident',
    'This child has no incident with this id. Look it up in its course.',
  ),
  'INCIDENT.ID_TAKEN': conflict(
    'The incident exists already',
    'An incident with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'INCIDENT.ALREADY_RECORDED': conflict(
    'The incident is recorded already',
    'An incident of this kind at this moment is in the record. Correct that one, or check the moment.',
  ),
  'INCIDENT.UNCHANGED': conflict('Nothing to correct', 'The correction says the same as the incident does now.'),
  'INCIDENT.HAPPENED_AT_MALFORMED': against(
    'The moment is malformed',
    'Write it with its offset, like 2026-03-01T09:30:00+01:00.',
  ),
  'INCIDENT.DAY_DIFFERS': against('Day and moment differ', 'The day must be the written local day of the moment.'),
  'INCIDENT.MINUTES_OUT_OF_RANGE': against(
    'Minutes out of range',
    'Give whole minutes from 1 to 1440, or leave them out when they are not known.',
  ),
  'INCIDENT.SETTING_BLANK': against('The setting is blank', 'Say where it happened.'),
  'INCIDENT.DESCRIPTION_BLANK': against('The description is blank', 'Say what happened.'),
  'INCIDENT.NOT_IN_CARE': against('Not in care on that day', 'The child was not enrolled then. Check the day.'),

  'AMENDMENT.UNKNOWN': notFound(
    'No such request',
    'This child has no request for amendment with this id. Look it up in its amendments.',
  ),
  'AMENDMENT.ID_TAKEN': conflict(
    'The request exists already',
    'A request with this id is in the record. Send it with a new Idempotency-Key.',
  ),
  'AMENDMENT.ENTRY_UNKNOWN': against(
    'No such entry',
    'This record has no entry with this id. Look it up in the timeline of the child.',
  ),
  'AMENDMENT.REQUESTED_BY_BLANK': against('Requested by whom is blank', 'Say who asks for the amendment.'),
  'AMENDMENT.ASKS_BLANK': against('Nothing is asked', 'Say what should be put right.'),
  'AMENDMENT.DECIDED_ALREADY': conflict('The request is decided', 'A decision stands. A new request can be recorded.'),
  'AMENDMENT.BEFORE_RECEIVED': against('Before it was received', 'Check the day against that of the request.'),
  'AMENDMENT.EXTENDED_ALREADY': conflict('The time is extended already', 'It can be extended once, by 30 days.'),
  'AMENDMENT.EXTENDED_TOO_LATE': against(
    'Too late to extend',
    'The time is extended within the first 60 days. Decide the request; it is overdue.',
  ),
  'AMENDMENT.NOT_ITS_CORRECTION': against(
    'This entry puts nothing right',
    'Name a later entry that corrects the one asked about; record the correction first.',
  ),
  'AMENDMENT.NOT_DENIED': conflict('The request was not denied', 'Only a denial can be disagreed with.'),
  'AMENDMENT.DISAGREED_ALREADY': conflict('There is a statement already', 'One statement of disagreement is linked.'),
  'AMENDMENT.BEFORE_DECISION': against('Before the decision', 'Check the day against that of the denial.'),
  'AMENDMENT.FILED_BY_BLANK': against('Filed by whom is blank', 'Say who disagrees.'),
  'AMENDMENT.STATEMENT_BLANK': against('The statement is blank', 'Write the statement down.'),
  'AMENDMENT.NO_DISAGREEMENT': conflict('Nothing to rebut', 'No statement of disagreement was filed.'),
  'AMENDMENT.REBUTTED_ALREADY': conflict('There is a rebuttal already', 'One rebuttal is linked to a statement.'),
  'AMENDMENT.BEFORE_DISAGREEMENT': against('Before the statement', 'Check the day against that of the statement.'),

  'CARE_TEAM.MEMBER_BLANK': against(
    'A member is blank',
    'Name every member of the care team by the id of the account.',
  ),
  'CARE_TEAM.UNCHANGED': conflict('Nothing to change', 'The care team consists of these people already.'),

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
  'OFFICIAL_VALUES.UNCHANGED': conflict('Nothing to correct', 'These are the values that are transcribed already.'),

  'SECOND_RATING.SAME_RATER': against(
    'The same rater twice',
    'A second rating is another person’s. Say who rated, or correct the assessment.',
  ),
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
  'HISTORY.NOTE_BLANK': against('The note is blank', 'Write something, or leave the note out.'),

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
  'REASON.BLANK': against('The reason is blank', 'Say why; it is kept with the entry for good.'),
};
