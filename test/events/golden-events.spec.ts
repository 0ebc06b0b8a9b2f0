import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  currentDoses,
  currentSchemaVersion,
  evolveNormSet,
  evolveReadinessPolicy,
  fold,
  isChildEventType,
  personalFields,
  readinessPolicyV1,
  type Child,
  type ChildEvent,
  type NormSetPublished,
  type ReadinessPolicyPublished,
  type RecordedChildEvent,
} from '@understory/domain';

const versions = readdirSync(__dirname).filter((name) => /^v\d+$/.test(name));
const filesOf = (version: string) => readdirSync(join(__dirname, version)).filter((name) => name.endsWith('.json'));
const golden = <Event>(type: string, version = 'v1'): Event =>
  JSON.parse(readFileSync(join(__dirname, version, `${type}.json`), 'utf8')) as Event;
const folded = (...types: readonly ChildEvent['type'][]): Child =>
  fold(types.map((type) => golden<RecordedChildEvent>(type)));

/** What each event of version 1 means to the record, for ever: what it follows, and what it leaves behind. */
const meanings: Readonly<Record<ChildEvent['type'], readonly [readonly ChildEvent['type'][], object]>> = {
  ChildEnrolled: [[], { enrolment: { program: 'day treatment', enrolledOn: '2025-02-03', demonstration: false } }],
  ProgramTransferred: [['ChildEnrolled'], { enrolment: { program: 'intensive in-home', enrolledOn: '2025-02-03' } }],
  CareTeamChanged: [['ChildEnrolled'], { careTeam: ['account-1', 'account-2'] }],
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
  InterventionPlanned: [[], { interventions: [{ region: 'limbic', timesPerDay: 2, minutes: 15, endsOn: null }] }],
  InterventionChanged: [
    ['InterventionPlanned'],
    { interventions: [{ minutes: 20, endsOn: '2025-06-30', firstOccurredOn: '2025-02-10' }] },
  ],
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
};

describe('the events of the log, as they were first written', () => {
  it.each(Object.entries(currentSchemaVersion))('%s has a golden file of every version up to %i', (type, current) => {
    for (let version = 1; version <= current; version += 1) {
      expect(golden(type, `v${version}`)).toMatchObject({ type, schemaVersion: version });
    }
  });

  it('have no file that no event answers for', () => {
    const types = versions.flatMap(filesOf).map((name) => name.replace('.json', ''));
    expect(new Set(types)).toEqual(new Set(Object.keys(currentSchemaVersion)));
  });

  it.each(Object.keys(currentSchemaVersion).filter(isChildEventType))('%s still means what it meant', (type) => {
    const [earlier, meaning] = meanings[type];
    expect(folded(...earlier, type)).toMatchObject(meaning);
  });

  it.each(Object.keys(currentSchemaVersion).filter(isChildEventType))(
    '%s holds its personal fields, and nothing else, sealed',
    (type) => {
      const { data } = golden<{ readonly data: Readonly<Record<string, unknown>> }>(type);
      const sealed = Object.keys(data).filter((field) => /^sealed\./.test(String(data[field])));
      expect(sealed.sort()).toEqual([...personalFields[type]].sort());
    },
  );

  it('restate a flag on its changed evidence', () => {
    const criteria = (child: Child) => child.flags[0]?.criteria.find(({ key }) => key === 'dose')?.value;
    expect(criteria(folded('ReadinessFlagged'))).toBe(0.7);
    expect(criteria(folded('ReadinessFlagged', 'ReadinessRestated'))).toBe(0.75);
  });

  it('leave one current form of a corrected dose', () =>
    expect(currentDoses(folded('DoseDelivered', 'DoseCorrected').doses).map(({ minutes }) => minutes)).toEqual([10]));

  it('publish norms and a policy', () => {
    const normSet = evolveNormSet(null, golden<NormSetPublished>('NormSetPublished'));
    expect(normSet).toMatchObject({ name: 'agency', version: 1, demonstration: false });
    expect(normSet.rows.map(({ fromMonths, toMonths }) => [fromMonths, toMonths])).toEqual([
      [0, 12],
      [12, 24],
    ]);
    expect(evolveReadinessPolicy(null, golden<ReadinessPolicyPublished>('ReadinessPolicyPublished'))).toEqual(
      readinessPolicyV1,
    );
  });
});
