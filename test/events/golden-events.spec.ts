import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseReadLogSeal } from '@understory/commands';
import {
  certificationNotRequired,
  composeUpcasts,
  currentDoses,
  currentSchemaVersion,
  evolveCatalogue,
  evolveCertificationPolicy,
  evolveConsultation,
  evolveInstrument,
  evolveIntervals,
  evolveNormSet,
  evolveReadinessPolicy,
  evolveStaff,
  fold,
  instrumentV1,
  isChildEventType,
  newStaffMember,
  personalFields,
  readinessPolicyV1,
  upcastSteps,
  type ActivityCataloguePublished,
  type CertificationPolicyPublished,
  type Child,
  type ChildEvent,
  type Consultation,
  type ConsultationEvent,
  type InstrumentPublished,
  type NormSetPublished,
  type ReadinessPolicyPublished,
  type ReassessmentIntervalsPublished,
  type RecordedChildEvent,
  type StaffEvent,
  type StaffMember,
} from '@understory/domain';
import type { Json } from '@understory/event-store';
import { folded, golden, stored, versionOf, type GoldenFile } from './golden-files';

const versions = readdirSync(__dirname).filter((name) => /^v\d+$/.test(name));
const filesOf = (version: string) => readdirSync(join(__dirname, version)).filter((name) => name.endsWith('.json'));
const childEventTypes = Object.keys(currentSchemaVersion).filter(isChildEventType);
/** Every version of every event of a child that was ever written. */
const childEvents = childEventTypes.flatMap((type) =>
  Array.from({ length: versionOf(type) }, (_, index) => [type, index + 1] as const),
);

/** What each event means to the record, for ever and in every version: what it follows, and what it leaves behind. */
const meanings: Readonly<Record<ChildEvent['type'], readonly [readonly ChildEvent['type'][], object]>> = {
  ChildEnrolled: [[], { enrolment: { program: 'day treatment', enrolledOn: '2025-02-03', demonstration: false } }],
  ChildIdentityCorrected: [
    ['ChildEnrolled'],
    { enrolment: { bornMonth: 'sealed.v1.CORRECTED', program: 'day treatment' }, identityCorrections: [{}] },
  ],
  ReferenceClaimed: [[], { enrolment: null, aliasOf: '5f0c2d1e-7a34-4b8f-9c61-2d9e0a1b3c4d' }],
  ProgramTransferred: [['ChildEnrolled'], { enrolment: { program: 'intensive in-home', enrolledOn: '2025-02-03' } }],
  CareTeamChanged: [['ChildEnrolled'], { careTeam: ['account-1', 'account-2'] }],
  ChildDischarged: [
    ['ChildEnrolled'],
    {
      course: [
        { kind: 'enrolled', on: '2025-02-03', program: 'day treatment' },
        { kind: 'discharged', on: '2025-05-31', outcome: 'completed' },
      ],
    },
  ],
  ChildReadmitted: [
    ['ChildEnrolled', 'ChildDischarged'],
    { enrolment: { program: 'residential' }, programSince: '2025-07-01' },
  ],
  ConsentRecorded: [[], { consents: [{ partner: 'school', validUntil: '2026-02-02', withdrawal: null }] }],
  ConsentWithdrawn: [['ConsentRecorded'], { consents: [{ withdrawal: { withdrawnOn: '2025-04-01' } }] }],
  IncidentRecorded: [[], { incidents: [{ kind: 'restraint', happenedOn: '2025-03-05', minutes: 4 }] }],
  IncidentCorrected: [
    ['IncidentRecorded'],
    { incidents: [{ kind: 'critical-incident', minutes: null, firstOccurredOn: '2025-03-05' }] },
  ],
  LegalHoldPlaced: [[], { legalHolds: [{ placedOn: '2025-06-02', lifting: null }] }],
  LegalHoldLifted: [['LegalHoldPlaced'], { legalHolds: [{ lifting: { liftedOn: '2025-08-01' } }] }],
  ErasureRequested: [[], { erasures: [{ basis: 'guardian-request', requestedOn: '2025-08-04', refusal: null }] }],
  ErasureDeclined: [['ErasureRequested'], { erasures: [{ refusal: { declinedOn: '2025-08-05' } }] }],
  RecordErased: [['ErasureRequested'], { erased: { basis: 'guardian-request', erasedOn: '2025-08-05' } }],
  AmendmentRequested: [[], { amendments: [{ receivedOn: '2025-03-10', relation: 'guardian', decision: null }] }],
  AmendmentExtended: [['AmendmentRequested'], { amendments: [{ extension: { extendedOn: '2025-04-20' } }] }],
  AmendmentAccepted: [
    ['AmendmentRequested'],
    { amendments: [{ decision: { outcome: 'accepted', correctedBy: '00000000-0000-4000-8000-000000000004' } }] },
  ],
  AmendmentDenied: [
    ['AmendmentRequested'],
    { amendments: [{ decision: { outcome: 'denied', ground: 'accurate-and-complete' } }] },
  ],
  DisagreementFiled: [
    ['AmendmentRequested', 'AmendmentDenied'],
    { amendments: [{ disagreement: { filedOn: '2025-05-20' }, rebuttal: null }] },
  ],
  DisagreementRebutted: [
    ['AmendmentRequested', 'AmendmentDenied', 'DisagreementFiled'],
    { amendments: [{ rebuttal: { rebuttedOn: '2025-05-30' } }] },
  ],
  AssessmentSigned: [
    [],
    {
      assessments: [
        {
          kind: 'baseline',
          assessedOn: '2025-02-03',
          ageMonths: 97,
          relationalHealth: 6,
          instrumentVersion: 1,
          normSet: { name: 'demonstration', version: 1 },
          firstOccurredOn: '2025-02-03',
          effectiveEvent: '00000000-0000-4000-8000-000000000003',
          voided: false,
        },
      ],
    },
  ],
  AssessmentCorrected: [
    ['AssessmentSigned'],
    {
      assessments: [
        {
          kind: 'reassessment',
          assessedOn: '2025-02-04',
          relationalHealth: null,
          normSet: { name: 'demonstration', version: 1 },
          firstOccurredOn: '2025-02-03',
          effectiveEvent: '00000000-0000-4000-8000-000000000004',
        },
      ],
    },
  ],
  AssessmentVoided: [['AssessmentSigned'], { assessments: [{ assessedOn: '2025-02-03', voided: true }] }],
  AssessmentsReread: [['AssessmentSigned'], { assessments: [{ normSet: { name: 'agency', version: 2 } }] }],
  OfficialValuesTranscribed: [
    ['AssessmentSigned'],
    {
      assessments: [
        {
          scores: expect.arrayContaining([7]) as unknown,
          official: {
            cmrHundredths: 72,
            reportedOn: '2025-02-20',
            domains: { relational: { scoreHundredths: 2600, typicalHundredths: null, percentHundredths: null } },
            effectiveEvent: '00000000-0000-4000-8000-000000000041',
            corrections: [],
          },
        },
      ],
    },
  ],
  OfficialValuesCorrected: [
    ['AssessmentSigned', 'OfficialValuesTranscribed'],
    {
      assessments: [
        {
          official: {
            cmrHundredths: 74,
            domains: { 'sensory-integration': { percentHundredths: 6735 } },
            firstOccurredOn: '2025-02-20',
            effectiveEvent: '00000000-0000-4000-8000-000000000042',
          },
        },
      ],
    },
  ],
  SecondRatingRecorded: [
    ['AssessmentSigned'],
    { assessments: [{ secondRating: { effectiveEvent: '00000000-0000-4000-8000-000000000043', corrections: [] } }] },
  ],
  SecondRatingCorrected: [
    ['AssessmentSigned', 'SecondRatingRecorded'],
    { assessments: [{ secondRating: { effectiveEvent: '00000000-0000-4000-8000-000000000044' } }] },
  ],
  AssessmentSubmitted: [
    [],
    { assessments: [], submissions: [{ assessedOn: '2025-02-03', submittedBy: 'account-1', status: 'waiting' }] },
  ],
  AssessmentCosigned: [
    ['AssessmentSubmitted'],
    {
      assessments: [{ assessedOn: '2025-02-03', effectiveEvent: '00000000-0000-4000-8000-000000000302' }],
      submissions: [{ status: 'cosigned', answer: { on: '2025-02-05' } }],
    },
  ],
  CosignatureDeclined: [['AssessmentSubmitted'], { assessments: [], submissions: [{ status: 'declined' }] }],
  InterventionPlanned: [[], { interventions: [{ region: 'limbic', timesPerDay: 2, minutes: 15, endsOn: null }] }],
  InterventionChanged: [
    ['InterventionPlanned'],
    { interventions: [{ minutes: 20, endsOn: '2025-06-30', firstOccurredOn: '2025-02-10' }] },
  ],
  InterventionEnded: [
    ['InterventionPlanned'],
    {
      interventions: [
        {
          minutes: 15,
          endsOn: '2025-05-31',
          firstOccurredOn: '2025-02-10',
          effectiveEvent: '00000000-0000-4000-8000-000000000041',
        },
      ],
    },
  ],
  InterventionMadePrimary: [
    ['InterventionPlanned'],
    { interventions: [{ madePrimary: { on: '2025-03-03', essential: 'brainstem' } }] },
  ],
  SixRsAnswered: [
    ['InterventionPlanned'],
    { interventions: [{ sixRs: { answeredOn: '2025-02-12', relational: 'yes', repetitive: 'not-yet' } }] },
  ],
  FocusOverridden: [['PlanApproved'], { focusOverrides: [{ focus: 'limbic', essential: 'brainstem' }] }],
  DoseDelivered: [[], { doses: { dose: { deliveredOn: '2025-02-11', minutes: 15 }, earlier: null } }],
  DoseCorrected: [['DoseDelivered'], { doses: { dose: { minutes: 10, firstOccurredOn: '2025-02-11' } } }],
  PlanApproved: [[], { approvedFocus: 'limbic' }],
  FocusMoved: [['PlanApproved'], { approvedFocus: 'cortex' }],
  ReadinessFlagged: [
    [],
    { flags: [{ status: 'open', direction: 'up', from: 'limbic', to: 'cortex', policyVersion: 1 }] },
  ],
  ReadinessRestated: [['ReadinessFlagged'], { flags: [{ status: 'open', direction: 'up' }] }],
  ReadinessWithdrawn: [['ReadinessFlagged'], { flags: [{ status: 'withdrawn' }] }],
  ReadinessReviewed: [['ReadinessFlagged'], { flags: [{ status: 'accepted' }] }],
  HistoryRecorded: [
    [],
    {
      history: [
        {
          period: 'infancy',
          strand: 'adversity',
          value: 9,
          confidence: 'moderate',
          source: 'carer',
          reportedOn: '2025-02-05',
          corrections: [],
        },
      ],
    },
  ],
  HistoryCorrected: [
    ['HistoryRecorded'],
    {
      history: [
        {
          value: null,
          confidence: null,
          source: 'caseworker',
          firstOccurredOn: '2025-02-05',
          effectiveEvent: '00000000-0000-4000-8000-000000000021',
        },
      ],
    },
  ],
  RelationalHealthRecorded: [
    [],
    { relationalHealth: [{ family: 4, school: 7, peers: null, community: 3, ratedOn: '2025-02-06', corrections: [] }] },
  ],
  RiskEstimateTranscribed: [
    [],
    { riskEstimates: [{ period: 'childhood', reportedOn: '2025-02-07', corrections: [] }] },
  ],
  RiskEstimateCorrected: [
    ['RiskEstimateTranscribed'],
    { riskEstimates: [{ period: null, effectiveEvent: '00000000-0000-4000-8000-000000000025' }] },
  ],
  RelationalHealthCorrected: [
    ['RelationalHealthRecorded'],
    {
      relationalHealth: [
        { family: 4, peers: 5, effectiveEvent: '00000000-0000-4000-8000-000000000023', firstOccurredOn: '2025-02-06' },
      ],
    },
  ],
  IncidentRetracted: [
    ['IncidentRecorded'],
    { incidents: [], retracted: [{ kind: 'incident', entry: { minutes: 4 } }] },
  ],
  HistoryRetracted: [['HistoryRecorded'], { history: [], retracted: [{ kind: 'history', entry: { value: 9 } }] }],
  RelationalHealthRetracted: [
    ['RelationalHealthRecorded'],
    { relationalHealth: [], retracted: [{ kind: 'relational-health', entry: { family: 4 } }] },
  ],
  RiskEstimateRetracted: [
    ['RiskEstimateTranscribed'],
    { riskEstimates: [], retracted: [{ kind: 'risk-estimate', entry: { period: 'childhood' } }] },
  ],
  OfficialValuesRetracted: [
    ['AssessmentSigned', 'OfficialValuesTranscribed'],
    { assessments: [{ official: null }], retracted: [{ kind: 'official-values', entry: { cmrHundredths: 72 } }] },
  ],
  SecondRatingRetracted: [
    ['AssessmentSigned', 'SecondRatingRecorded'],
    { assessments: [{ secondRating: null }], retracted: [{ kind: 'second-rating' }] },
  ],
  ConsentRetracted: [
    ['ConsentRecorded'],
    { consents: [], retracted: [{ kind: 'consent', entry: { relation: 'parent' } }] },
  ],
  InterventionRetracted: [
    ['InterventionPlanned'],
    { interventions: [], retracted: [{ kind: 'intervention', entry: { minutes: 15 } }] },
  ],
  DoseRetracted: [
    ['DoseDelivered'],
    { doses: { dose: { minutes: 15 }, retraction: { recordedAt: '2025-09-01T08:15:30.250Z' } } },
  ],
  DischargeRetracted: [
    ['ChildEnrolled', 'ChildDischarged'],
    { course: [{ kind: 'enrolled' }], retracted: [{ kind: 'discharge', entry: { on: '2025-05-31' } }] },
  ],
};

describe('the events of the log, as they were first written', () => {
  it.each(Object.entries(currentSchemaVersion))('%s has a golden file of every version up to %i', (type, current) => {
    for (let version = 1; version <= current; version += 1)
      expect(stored(type, version)).toMatchObject({ type, schemaVersion: version });
  });

  it('have no file that no event answers for', () => {
    const answered = Object.entries(currentSchemaVersion).flatMap(([type, current]) =>
      Array.from({ length: current }, (_, index) => `v${index + 1}/${type}.json`),
    );
    const files = versions.flatMap((version) => filesOf(version).map((name) => `${version}/${name}`));
    // Said about the log beside, by the one that seals both.
    expect(files.sort()).toEqual([...answered, 'v1/ReadLogSealed.json'].sort());
  });

  it('say where the read log stood', () =>
    expect(parseReadLogSeal(stored('ReadLogSealed', 1).data as Json)).toEqual({
      entryId: 1274,
      hash: expect.stringMatching(/^9f86d081/) as unknown,
    }));

  it('have a step up from every version below the current one', () => {
    expect(() => composeUpcasts(currentSchemaVersion, upcastSteps)).not.toThrow();
    const oneMore = { ...currentSchemaVersion, DoseDelivered: currentSchemaVersion.DoseDelivered + 1 };
    expect(() => composeUpcasts(oneMore, upcastSteps)).toThrow(/No step brings DoseDelivered up/);
  });

  it.each(childEvents)('%s of version %i still means what it meant', (type, version) => {
    const [earlier, meaning] = meanings[type];
    const before = earlier.map((each) => golden<RecordedChildEvent>(each, versionOf(each)));
    expect(fold([...before, golden<RecordedChildEvent>(type, version)])).toMatchObject(meaning);
  });

  it.each(childEvents)('%s of version %i holds its personal fields, and nothing else, sealed', (type, version) => {
    const { data } = golden<GoldenFile>(type, version);
    const sealed = Object.keys(data).filter((field) => /^sealed\./.test(String(data[field])));
    // An earlier version held no name of whoever acted or is told of, and says so.
    const held = personalFields[type].filter((field) => field in stored(type, version).data);
    expect(sealed.sort()).toEqual([...held].sort());
    expect(personalFields[type].filter((field) => !held.includes(field) && data[field] !== null)).toEqual([]);
    if (version === versionOf(type)) expect(held).toEqual([...personalFields[type]]);
    // A step that touched or renamed one would leave a text that no key opens.
    const written = stored(type, version).data;
    for (const field of sealed) expect(data[field]).toBe(written[field]);
  });

  it('say of sources and setting what they say, and of version 1 that nothing is known', () => {
    const circumstances = (type: ChildEvent['type'], version: number) => {
      const { sources, setting } = golden<GoldenFile>(type, version).data;
      return { sources, setting };
    };
    expect(circumstances('AssessmentSigned', 1)).toEqual({ sources: null, setting: null });
    expect(circumstances('AssessmentCorrected', 1)).toEqual({ sources: null, setting: null });
    expect(circumstances('AssessmentSigned', 2)).toEqual({
      sources: ['file-review', 'carer-interview'],
      setting: 'clinic',
    });
    expect(circumstances('AssessmentCorrected', 2)).toEqual({ sources: ['file-review'], setting: null });
  });

  it('say how a child was around a dose, and of version 1 that nothing is known', () => {
    const states = (type: ChildEvent['type'], version: number) => {
      const { stateBefore, stateAfter } = golden<GoldenFile>(type, version).data;
      return { stateBefore, stateAfter };
    };
    for (const type of ['DoseDelivered', 'DoseCorrected'] as const)
      expect(states(type, 1)).toEqual({ stateBefore: null, stateAfter: null });
    expect(states('DoseDelivered', 2)).toEqual({ stateBefore: 'alarm', stateAfter: 'alert' });
    expect(states('DoseCorrected', 2)).toEqual({ stateBefore: 'alarm', stateAfter: null });
  });

  it('restate a flag on its changed evidence', () => {
    const criteria = (child: Child) => child.flags[0]?.criteria.find(({ key }) => key === 'dose')?.value;
    expect(criteria(folded('ReadinessFlagged'))).toBe(0.7);
    expect(criteria(folded('ReadinessFlagged', 'ReadinessRestated'))).toBe(0.75);
  });

  it('leave no current form of a dose that was taken back', () =>
    expect(currentDoses(folded('DoseDelivered', 'DoseRetracted').doses)).toEqual([]));

  it('leave one current form of a corrected dose', () =>
    expect(currentDoses(folded('DoseDelivered', 'DoseCorrected').doses).map(({ minutes }) => minutes)).toEqual([10]));

  it('publish an instrument', () => {
    const instrument = evolveInstrument(
      null,
      golden<InstrumentPublished>('InstrumentPublished', currentSchemaVersion.InstrumentPublished),
    );
    expect(instrument.functions).toEqual(instrumentV1.functions);
    expect(instrument).toMatchObject({
      ...{ version: 2, essentialBelowPercent: 64.5, officialTolerancePoints: 2.5, lateEntryAfterDays: 30 },
      licence: 'Names of functions only',
    });
    expect(instrument.bands.map(({ to }) => to)).toEqual([2, 6, 8, 12]);
    expect(instrument.periods.map(({ toMonths }) => toMonths)).toEqual([0, 2, 12, 48, 132, null]);
    const first = evolveInstrument(null, golden<InstrumentPublished>('InstrumentPublished', 1));
    expect(first).toEqual({ ...instrumentV1, source: 'Public sources', licence: 'Names of functions only' });
  });

  it('tell what is recorded of a person who works here', () => {
    const after = (...types: readonly StaffEvent['type'][]): StaffMember =>
      types.map((type) => golden<StaffEvent>(type, currentSchemaVersion[type])).reduce(evolveStaff, newStaffMember);
    expect(after('CertificationGranted', 'CertificationEnded', 'TrainingCompleted')).toMatchObject({
      certifications: [{ grantedOn: '2025-01-10', expiresOn: '2026-01-09', endedOn: '2025-06-01' }],
      trainings: [{ component: 'Case study', quarterHours: 6 }],
    });
    expect(after('TrainingCompleted', 'TrainingStruckOut').trainings).toEqual([]);
  });

  it('publish that a certification is required', () =>
    expect(
      evolveCertificationPolicy(
        certificationNotRequired,
        golden<CertificationPolicyPublished>('CertificationPolicyPublished', 1),
      ),
    ).toEqual({ version: 1, required: true }));

  it('tell what became of a request of a partner organisation', () => {
    const after = (...types: readonly ConsultationEvent['type'][]): Consultation | null =>
      types
        .map((type) => golden<ConsultationEvent>(type, currentSchemaVersion[type]))
        .reduce<Consultation | null>(evolveConsultation, null);
    const answered = ['ConsultationRequested', 'ConsultationAccepted', 'ConsultationAnswered'] as const;
    expect(after(...answered)).toMatchObject({
      status: 'answered',
      share: { expiresOn: '2025-02-26', revokedOn: null },
    });
    expect(after(...answered, 'ShareRevoked', 'ConsultationClosed')).toMatchObject({
      status: 'closed',
      share: { revokedOn: '2025-02-13' },
    });
  });

  it('publish norms and a policy', () => {
    const normSet = evolveNormSet(
      null,
      golden<NormSetPublished>('NormSetPublished', currentSchemaVersion.NormSetPublished),
    );
    expect(normSet).toMatchObject({ name: 'agency', version: 1, demonstration: false });
    expect(normSet.rows.map(({ fromMonths, toMonths }) => [fromMonths, toMonths])).toEqual([
      [0, 12],
      [12, 24],
    ]);
    expect(
      evolveReadinessPolicy(
        null,
        golden<ReadinessPolicyPublished>('ReadinessPolicyPublished', currentSchemaVersion.ReadinessPolicyPublished),
      ),
    ).toEqual(readinessPolicyV1);
  });

  it('publish an activity catalogue and the intervals of reassessment', () => {
    const { ActivityCataloguePublished: catalogue, ReassessmentIntervalsPublished: intervals } = currentSchemaVersion;
    expect(
      evolveCatalogue(null, golden<ActivityCataloguePublished>('ActivityCataloguePublished', catalogue)),
    ).toMatchObject({ name: 'agency', version: 1, isDefault: false, activities: [{ id: 'drumming', toMonths: 252 }] });
    expect(
      evolveIntervals(null, golden<ReassessmentIntervalsPublished>('ReassessmentIntervalsPublished', intervals)),
    ).toMatchObject({ everyDays: 180, programs: [{ program: 'day treatment', everyDays: 90 }] });
  });
});
