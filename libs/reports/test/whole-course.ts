import { randomUUID } from 'node:crypto';
import type {
  AssessmentId,
  ChildCommand,
  ConsentId,
  IncidentId,
  IncidentKind,
  InterventionId,
  RecordIncident,
} from '@understory/domain';
import { twoYears } from './histories';
import { day, scoresOf } from './record-of';

const fromAssessment = (commands: readonly ChildCommand[], on: string): AssessmentId => {
  const found = commands.find((command) => command.type === 'SignAssessment' && command.assessedOn === on);
  if (found?.type !== 'SignAssessment') throw new Error(`Nothing was assessed on ${on}`);
  return found.assessmentId;
};

const interventionOf = (commands: readonly ChildCommand[], reference: string): InterventionId => {
  const found = commands.find((command) => command.type === 'PlanIntervention' && command.reference === reference);
  if (found?.type !== 'PlanIntervention') throw new Error(`Nothing was planned as ${reference}`);
  return found.interventionId;
};

const incident = (on: string, minutes: number | null, kind: IncidentKind = 'restraint'): RecordIncident => ({
  type: 'RecordIncident',
  incidentId: randomUUID() as IncidentId,
  kind,
  happenedAt: `${on}T14:20:00-05:00`,
  happenedOn: day(on),
  minutes,
  setting: 'Hall',
  description: 'Another child was held, too',
});

const printed = (scoreHundredths: number, typicalHundredths: number, percentHundredths: number | null) => ({
  scoreHundredths,
  typicalHundredths,
  percentHundredths,
});

/** The two years with everything that stands beside them: official values, a second rater, consents, incidents, an end. */
export const wholeCourse = (): readonly ChildCommand[] => {
  const years = twoYears();
  const baseline = fromAssessment(years, '2024-09-03');
  const mistaken = incident('2025-02-02', 3);
  return [
    ...years.map((command): ChildCommand =>
      command.type === 'DeliverDose' && command.deliveredOn >= '2026-03-01'
        ? { ...command, stateBefore: command.deliveredOn.endsWith('3') ? 'alarm' : 'alert', stateAfter: 'calm' }
        : command,
    ),
    {
      type: 'TranscribeOfficialValues',
      assessmentId: baseline,
      domains: {
        'sensory-integration': printed(4300, 6600, 6515),
        'self-regulation': printed(4100, 7000, 5857),
        relational: printed(3900, 6000, 6500),
        cognitive: printed(5400, 9600, null),
      },
      cmrHundredths: 72,
      reportedOn: day('2024-09-20'),
      source: 'Report of September 2024',
      reason: null,
    },
    {
      type: 'RecordSecondRating',
      assessmentId: baseline,
      scores: scoresOf('6 7 7 8 7 5  6 5 7 7 5 7 6 5  5 4 5 6 4 6  5 3 5 5 6 6  5 3 4 5 - -'),
      rater: 'L. Brandt, PhD',
      reason: null,
    },
    {
      ...{ type: 'AnswerSixRs', interventionId: interventionOf(years, 'T-01'), answeredOn: day('2024-09-10') },
      ...{ relational: 'yes', relevant: 'yes', repetitive: 'yes' },
      ...{ rewarding: 'not-yet', rhythmic: 'yes', respectful: 'unanswered' },
      ...{ relationalNote: null, relevantNote: null, repetitiveNote: null },
      ...{ rewardingNote: null, rhythmicNote: null, respectfulNote: null },
    },
    ...(['treatment', 'sharing'] as const).map((purpose): ChildCommand => ({
      type: 'RecordConsent',
      consentId: randomUUID() as ConsentId,
      purpose,
      partner: purpose === 'sharing' ? 'school' : null,
      givenBy: 'E. Example',
      relation: 'guardian',
      givenOn: day('2024-08-26'),
      validFrom: day('2024-08-26'),
      validUntil: purpose === 'sharing' ? day('2025-08-25') : null,
      person: null,
      factKinds: [],
    })),
    incident('2024-10-04', 6),
    incident('2024-11-19', null),
    incident('2025-05-02', null, 'critical-incident'),
    mistaken,
    { type: 'RetractIncident', incidentId: mistaken.incidentId, reason: 'It was the child of the room beside' },
    {
      type: 'DischargeChild',
      dischargedOn: day('2026-06-30'),
      outcome: 'completed',
      reason: 'Goals reached; day treatment near home goes on.',
    },
  ];
};
