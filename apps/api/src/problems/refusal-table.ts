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
