import { streamName, type RecordedEvent } from '@understory/event-store';
import { currentSchemaVersion, isChildEventType, readinessFacts } from '@understory/domain';
import { kindsFor } from './job-kinds';
import { requestsFor } from './requests-for';

const childId = '7f8d1c1e-2a52-4a35-9f2e-0f4f0a0b1c2d';

const asked = (stream: string, type: string, actorRole = 'clinician') =>
  requestsFor({ stream: streamName(stream), type, metadata: { actorRole } } as unknown as RecordedEvent);

const outcomes = { kind: 'outcomes', recordId: 'programs', urgency: 'background', settleMs: 500 };

describe('what an event asks for', () => {
  it('is the readiness and the report of its child', () =>
    expect(asked(`child-${childId}`, 'AssessmentSigned')).toEqual([
      { kind: 'readiness', recordId: childId, urgency: 'interactive', settleMs: 0 },
      { kind: 'report', recordId: childId, urgency: 'interactive', settleMs: 0 },
      outcomes,
    ]));

  it('is those of every child for reference data, and the figures for norms', () => {
    const all = [
      { kind: 'readiness', records: 'all' },
      { kind: 'report', records: 'all' },
    ];
    expect(asked('norms-demonstration', 'NormSetPublished')).toEqual([...all, outcomes]);
    expect(asked('policy-readiness', 'ReadinessPolicyPublished')).toEqual(all);
  });

  it('is readiness for the very events that a backtest evaluates after', () => {
    const asking = Object.keys(currentSchemaVersion).filter(
      (type) => isChildEventType(type) && kindsFor(type).includes('readiness'),
    );
    expect(asking.sort()).toEqual([...readinessFacts].sort());
  });

  it('waits a moment for more doses, and draws the report once readiness was looked at', () => {
    for (const type of ['DoseDelivered', 'DoseCorrected', 'DoseRetracted'])
      expect(asked(`child-${childId}`, type)).toEqual([
        { kind: 'readiness', recordId: childId, urgency: 'interactive', settleMs: 1_000 },
        { kind: 'report', recordId: childId, urgency: 'interactive', settleMs: 2_000 },
      ]);
    expect(asked(`child-${childId}`, 'ReadinessRestated')).toMatchObject([{ kind: 'report', settleMs: 1_000 }]);
  });

  it('waits behind people when a file brought it', () =>
    expect(asked(`child-${childId}`, 'DoseDelivered', 'importer')).toMatchObject([
      { urgency: 'background', settleMs: 0 },
      { urgency: 'background', settleMs: 0 },
    ]));

  it('is nothing for events of other streams', () => {
    expect(asked('checkpoints', 'LogSealed')).toEqual([]);
    expect(asked('norms-demonstration', 'AssessmentSigned')).toEqual([]);
  });
});
