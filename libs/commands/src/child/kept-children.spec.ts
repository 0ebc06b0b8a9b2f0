import { memoryKeys, type Actor } from '@understory/access';
import {
  currentDoses,
  retractedDoses,
  type ChildCommand,
  type ChildId,
  type Dose,
  type DoseId,
  type Instant,
  type InterventionId,
  type LocalDate,
} from '@understory/domain';
import { commandId, memoryEventStore, type EventStore, type ReadStreamOptions } from '@understory/event-store';
import fc from 'fast-check';
import { handleChildCommands } from './handle-child-commands';
import type { RecordPorts } from './load-record';
import { keepChildren } from './kept-children';
import { loadChild, type LoadedChild } from './load-child';
import { loadKept } from './load-kept';
import { anyCommand, enrolMadeUp } from './made-up-commands.fixture';
import { personalMark } from './made-up-facts.fixture';

const childId = 'c0000000-0000-4000-8000-000000000001' as ChildId;
const otherId = 'c0000000-0000-4000-8000-000000000002' as ChildId;
const importer: Actor = { id: 'importer', role: 'importer' };
const clinician: Actor = { id: 'clinician', role: 'clinician', name: `${personalMark} Ada` };

const roleFor = (command: ChildCommand): Actor => (command.type === 'RereadAssessments' ? importer : clinician);

const give = (ports: RecordPorts, command: ChildCommand, name: string, child = childId) =>
  handleChildCommands(ports, child, () => [
    {
      command,
      actor: roleFor(command),
      at: '2026-01-01T10:00:00.000Z' as Instant,
      commandId: commandId(name),
      correlationId: name,
      causationId: null,
    },
  ]);

/** With what opens itself opened. */
const read = ({ child, head, position, given, whileOpen }: LoadedChild) => {
  const fieldsOf = (dose: Dose) => doseFields.map((field) => dose[field]);
  const [doses, struck] = whileOpen(() => [
    currentDoses(child.doses).map(fieldsOf),
    retractedDoses(child.doses).map(({ dose, retraction }) => [
      ...fieldsOf(dose),
      retraction.by,
      retraction.actorName,
      retraction.reason,
    ]),
  ]);
  return { ...child, doses, struck, head, position, given: [...given] };
};
const doseFields = [
  ...(['doseId', 'interventionId', 'deliveredAt', 'deliveredOn', 'minutes'] as const),
  ...(['stateBefore', 'stateAfter', 'deliveredBy', 'firstOccurredOn', 'effectiveEvent', 'correction'] as const),
];

/** A store that notes which revisions were asked for. */
const noting = (store: EventStore) => {
  const asked: (number | undefined)[] = [];
  const readStream: EventStore['readStream'] = (stream, options: ReadStreamOptions = {}) => {
    asked.push(options.from);
    return store.readStream(stream, options);
  };
  return { store: { ...store, readStream }, asked };
};

const plan: ChildCommand = {
  type: 'PlanIntervention',
  interventionId: 'i' as InterventionId,
  reference: 'I-1',
  region: 'limbic',
  kind: 'therapeutic',
  activity: 'drumming',
  setting: 'home',
  providerRole: 'caregiver',
  timesPerDay: 1,
  minutes: 10,
  daysPerWeek: 7,
  startsOn: '2025-01-02' as LocalDate,
  endsOn: null,
};
const delivery = {
  interventionId: 'i' as InterventionId,
  deliveredAt: '2025-02-03T10:00:00+01:00',
  deliveredOn: '2025-02-03' as LocalDate,
  minutes: 10,
  deliveredBy: 'Ada Example',
};
const dose: ChildCommand = { type: 'DeliverDose', doseId: 'd' as DoseId, ...delivery };

const unexpected = (): Promise<never> => Promise.reject(new Error('The record is not erased.'));

const setUp = async (...commands: readonly ChildCommand[]) => {
  const { store, asked } = noting(memoryEventStore());
  const { keys } = memoryKeys();
  const kept = keepChildren(store);
  const ports = { store, keys, kept };
  for (const [index, command] of [enrolMadeUp, ...commands].entries()) {
    expect(await give(ports, command, `set-up-${index}`)).toMatchObject({ outcome: 'done' });
  }
  return { store, asked, keys, kept, ports };
};

describe('a record kept in memory', () => {
  it('reads as the whole stream does, whatever was done to it, here and elsewhere', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(anyCommand, fc.boolean()), { maxLength: 30 }), async (steps) => {
        const { store, keys, kept, ports } = await setUp();
        for (const [index, [command, isElsewhere]] of steps.entries()) {
          await give(isElsewhere ? { store, keys } : ports, command, `command-${index}`);
          expect(read(await loadKept(kept, keys, childId, unexpected))).toEqual(
            read(await loadChild(store, keys, childId)),
          );
        }
      }),
    ));

  it('holds no plain personal text', async () => {
    const { kept } = await setUp(plan, dose);
    const text = JSON.stringify(await kept.current(childId), (_, value: unknown) =>
      value instanceof Map ? [...value] : typeof value === 'bigint' ? `${value}` : value,
    );
    expect(text).toContain('Day treatment');
    for (const plain of [personalMark, '2016-04', 'drumming', 'Ada Example']) expect(text).not.toContain(plain);
  });

  it('is continued from its last event on', async () => {
    const { ports, asked } = await setUp(plan);
    asked.length = 0;
    await give(ports, dose, 'dose');
    await give(ports, { ...dose, doseId: 'later' as DoseId, deliveredAt: '2025-02-03T11:00:00+01:00' }, 'later');
    expect(asked).toEqual([0, 1]);
  });

  it.each([
    ['another event stands where its last one stood', [enrolMadeUp, plan, { ...dose, minutes: 5 }]],
    ['the log goes on no further than before it', [enrolMadeUp, plan]],
  ])('is read from the beginning when %s', async (_, history: readonly ChildCommand[]) => {
    const { store, keys } = await setUp(plan, dose);
    let log: EventStore = store;
    const kept = keepChildren({ readStream: (...asked) => log.readStream(...asked) });
    await kept.current(childId);
    log = memoryEventStore();
    for (const [index, command] of history.entries()) await give({ store: log, keys }, command, `restored-${index}`);
    expect(read(await loadKept(kept, keys, childId, unexpected))).toEqual(read(await loadChild(log, keys, childId)));
  });

  it('is of no use once its key is destroyed', async () => {
    const { keys, ports } = await setUp(plan, dose);
    await keys.destroy(childId);
    expect(await give(ports, dose, 'after')).toMatchObject({ code: 'CHILD.ERASED' });
  });

  it('opens a dose only while a command is decided', async () => {
    const { keys, kept } = await setUp(plan, dose);
    const { child, whileOpen } = await loadKept(kept, keys, childId, unexpected);
    expect(whileOpen(() => child.doses?.dose.deliveredBy)).toBe('Ada Example');
    expect(() => child.doses?.dose.deliveredBy).toThrow('deliveredBy is sealed here');
  });

  it('tells a correction that changes nothing', async () => {
    const { ports } = await setUp(plan, dose);
    const corrected = { type: 'CorrectDose', doseId: 'd' as DoseId, ...delivery, reason: 'mistyped' } as const;
    expect(await give(ports, corrected, 'same')).toMatchObject({ code: 'DOSE.UNCHANGED' });
    expect(await give(ports, { ...corrected, deliveredBy: 'Ben' }, 'other')).toMatchObject({ outcome: 'done' });
  });

  it('gives way, the least used first, when there are too many events', async () => {
    const { store, keys, asked } = await setUp(plan);
    await give({ store, keys }, enrolMadeUp, 'other', otherId);
    const kept = keepChildren(store, { events: 2 });
    await kept.current(childId);
    await kept.current(otherId);
    asked.length = 0;
    await kept.current(otherId);
    await kept.current(childId);
    expect(asked).toEqual([0, undefined]);
  });
});
