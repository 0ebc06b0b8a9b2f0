import { against, conflict, notFound } from './refusal-text';

/** Of the course of a child: coming, going, consents, incidents, amendments. */
export const courseRefusals = {
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
  'IDENTITY.BORN_AFTER_ASSESSMENT': against(
    'An assessment would lie before the birth',
    'The record has an assessment from before this month. Check the month, or void that assessment first.',
  ),
  'IDENTITY.UNCHANGED': conflict('Nothing to correct', 'Birth month and reference are recorded so already.'),
  'IDENTITY.REFERENCE_TAKEN': conflict(
    'The reference is taken',
    'Another record has this reference, or had it once. Check the spelling; where two records are one child, ask whoever keeps the agency’s references.',
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
  'DISCHARGE.NOT_STANDING': conflict(
    'No such discharge stands',
    'The child is in care, or was discharged on another day. Only the discharge that stands can be taken back; read its course.',
  ),
  'READMISSION.BEFORE_DISCHARGE': against('Readmitted before the discharge', 'Check the day against the discharge.'),
  'CONSENT.UNKNOWN': notFound('No such consent', 'This child has no consent with this id. Look it up in its course.'),
  'CONSENT.RETRACTED': conflict('The consent was taken back', 'It counts nowhere any more. Record it anew.'),
  'CONSENT.ID_TAKEN': conflict(
    'The consent exists already',
    'A consent with this id is in the record. Send the request with a new Idempotency-Key.',
  ),
  'CONSENT.GIVEN_BY_BLANK': against('Given by whom is blank', 'Say who consents.'),
  'CONSENT.PARTNER_MISSING': against('The partner is missing', 'Say with which kind of partner the record is shared.'),
  'CONSENT.PARTNER_NOT_ASKED': against(
    'A partner is not asked for',
    'Only consent to sharing, and to telling facts, names one.',
  ),
  'CONSENT.GUARDIAN_NO_PARTNER': against(
    'A guardian is no partner',
    'A record is shared with organisations; a guardian is given a copy of the report.',
  ),
  'CONSENT.RELATION_UNFIT': against(
    'Not theirs to consent to',
    'Only the child or somebody who acts for it consents to treatment, sharing or research.',
  ),
  'CONSENT.FACTS_NOT_ASKED': against(
    'Facts are not asked for',
    'Only consent to telling facts says whose and which. Leave both out, or choose that purpose.',
  ),
  'CONSENT.RECIPIENT_MISSING': against('The recipient is missing', 'Say to whom the facts may be told.'),
  'CONSENT.KINDS_MISSING': against('The kinds are missing', 'Say which kinds of facts may be told.'),
  'CONSENT.PERSON_MISSING': against(
    'Whose facts is missing',
    'Give the word that accounts of the history have for this person, such as "mother".',
  ),
  'CONSENT.PERSON_NOT_ASKED': against(
    'No other person is asked for',
    'A child consents to what is told of itself. Choose another relation for somebody else.',
  ),
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
  'INCIDENT.RETRACTED': conflict('The incident was taken back', 'It counts nowhere any more. Record it anew.'),
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
};
