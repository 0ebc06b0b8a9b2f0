import { memoryKeys, type Actor } from '@understory/access';
import type { AssessmentId, ChildCommand, Instant, LocalDate, Score } from '@understory/domain';
import { commandId, memoryEventStore, type EventStore } from '@understory/event-store';
import { childIdOf } from '../identity/child-id-of';
import { childStream } from '../identity/streams';
import type { Directive } from './directive';
import { handleChildCommands } from './handle-child-commands';
import { loadChild } from './load-child';

const clinician: Actor = { id: 'c1', role: 'clinician' };
const day = (text: string) => text as LocalDate;

const enrol: ChildCommand = {
  type: 'EnrolChild',
  reference: 'A-17',
  bornMonth: '2016-04',
  program: 'Day treatment',
  enrolledOn: day('2025-01-10'),
  demonstration: false,
};
const sign = (assessedOn: string): ChildCommand => ({
  type: 'SignAssessment',
  assessmentId: `assessment-${assessedOn}` as AssessmentId,
  kind: 'reassessment',
  assessedOn: day(assessedOn),
  scores: Array.from({ length: 32 }, () => 6 as Score),
  relationalHealth: null,
  rater: 'Ada Example',
  normSet: null,
});

let next = 0;
const directive = (command: ChildCommand, more: Partial<Directive> = {}): Directive => {
  next += 1;
  const id = commandId(`00000000-0000-4000-8000-${String(next).padStart(12, '0')}`);
  return {
    command,
    actor: clinician,
    at: '2026-01-01T10:00:00.000Z' as Instant,
    commandId: id,
    correlationId: id,
    causationId: null,
    ...more,
  };
};

const setUp = (store: EventStore = memoryEventStore()) => {
  const { keys, index } = memoryKeys();
  const childId = childIdOf(index)('A-17');
  const give = (...directives: readonly Directive[]) => handleChildCommands({ store, keys }, childId, () => directives);
  return { store, keys, childId, give, events: () => store.readStream(childStream(childId)) };
};

describe('giving commands to one child', () => {
  it('appends what they decide as one, and says where the record stands', async () => {
    const { give, events } = setUp();
    const outcome = await give(directive(enrol), directive(sign('2025-02-01')));
    expect(outcome).toMatchObject({ outcome: 'done', revision: 1, appended: 2 });
    expect((await events()).map(({ type }) => type)).toEqual(['ChildEnrolled', 'AssessmentSigned']);
  });

  it('appends nothing when one of them is refused, and says which', async () => {
    const { give, events } = setUp();
    const outcome = await give(directive(enrol), directive(sign('2025-02-01')), directive(sign('2025-02-01')));
    expect(outcome).toMatchObject({ outcome: 'refused', index: 2 });
    expect(await events()).toEqual([]);
  });

  it('makes no key for a child whose first command is refused', async () => {
    const { give, keys, childId } = setUp();
    await give(directive(sign('2025-02-01')));
    expect(await keys.find(childId)).toBeNull();
  });

  it('answers a retry with the first outcome and appends once', async () => {
    const { give, events } = setUp();
    const command = directive(enrol);
    const first = await give(command);
    await give(directive(sign('2025-02-01')));
    expect(await give(command)).toEqual({ ...first, appended: 0 });
    expect(await events()).toHaveLength(2);
  });

  it('refuses another command under an id that was used', async () => {
    const { give } = setUp();
    const command = directive(enrol);
    await give(command);
    const other = { ...command, command: { ...enrol, program: 'Residential' } };
    expect(await give(other)).toMatchObject({ outcome: 'refused', code: 'COMMAND.ID_REUSED' });
  });

  it('refuses a role that may not give the command', async () => {
    const { give } = setUp();
    const auditor: Actor = { id: 'a1', role: 'auditor' };
    expect(await give(directive(enrol, { actor: auditor }))).toMatchObject({ code: 'COMMAND.NOT_ALLOWED' });
  });

  it('keeps personal text out of the log', async () => {
    const { give, events } = setUp();
    await give(directive(enrol), directive(sign('2025-02-01')));
    const text = JSON.stringify(await events(), (_, value: unknown) =>
      typeof value === 'bigint' ? `${value}` : value,
    );
    for (const personal of ['A-17', '2016-04', 'Ada Example']) expect(text).not.toContain(personal);
    expect(text).toContain('Day treatment');
  });

  it('decides again from the new record when somebody else wrote in between', async () => {
    const inner = memoryEventStore();
    const { keys, childId, give } = setUp(inner);
    await give(directive(enrol));
    let disturbed = false;
    const contested: EventStore = {
      ...inner,
      append: async (...append) => {
        if (!disturbed) {
          disturbed = true;
          await give(directive(sign('2025-02-01')));
        }
        return inner.append(...append);
      },
    };
    const outcome = await handleChildCommands({ store: contested, keys }, childId, () => [
      directive(sign('2025-08-01')),
    ]);
    expect(outcome).toMatchObject({ outcome: 'done', revision: 2 });
  });

  it('gives up after five conflicts instead of going round for ever', async () => {
    const inner = memoryEventStore();
    const { keys, childId, give } = setUp(inner);
    await give(directive(enrol));
    let month = 0;
    const contested: EventStore = {
      ...inner,
      append: async (...append) => {
        month += 1;
        await give(directive(sign(`2025-0${month}-01`)));
        return inner.append(...append);
      },
    };
    const outcome = await handleChildCommands({ store: contested, keys }, childId, () => [
      directive(sign('2025-12-01')),
    ]);
    expect(outcome).toMatchObject({ outcome: 'refused', code: 'RECORD.BUSY' });
    expect(month).toBe(5);
  });
});

describe('who approves a focus', () => {
  const approve: ChildCommand = {
    type: 'ApproveFocus',
    focus: 'limbic',
    on: day('2025-02-03'),
    reason: 'Staffing of February',
    overrideReason: null,
    essentialBelow: () => null,
  };
  const named: Actor = { ...clinician, name: 'Ada Example' };

  it('is kept by name, sealed as a rater is', async () => {
    const { give, events, store, keys, childId } = setUp();
    await give(directive(enrol), directive(approve, { actor: named }));
    expect(JSON.stringify((await events()).map(({ data }) => data))).not.toContain('Ada Example');
    const { child } = await loadChild(store, keys, childId);
    expect(child.focusApprovals).toMatchObject([{ by: 'c1', actorName: 'Ada Example' }]);
  });

  it('is the same command again under a changed name, and keeps the name of that day', async () => {
    const { give, store, keys, childId } = setUp();
    const first = directive(approve, { actor: named });
    await give(directive(enrol), first);
    const again = await give({ ...first, actor: { ...named, name: 'Ada Married' } });
    expect(again).toMatchObject({ outcome: 'done', appended: 0 });
    const { child } = await loadChild(store, keys, childId);
    expect(child.focusApprovals).toMatchObject([{ actorName: 'Ada Example' }]);
  });

  it('is nobody at a command line', async () => {
    const { give, store, keys, childId } = setUp();
    await give(directive(enrol), directive(approve));
    const { child } = await loadChild(store, keys, childId);
    expect(child.focusApprovals).toMatchObject([{ actorName: null }]);
  });
});
