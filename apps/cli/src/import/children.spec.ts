import { randomUUID } from 'node:crypto';
import { memoryKeys, type Actor } from '@understory/access';
import { childIdOf, childStream, handleChildCommands } from '@understory/commands';
import type { ChildCommand, ErasureId, Instant, LocalDate } from '@understory/domain';
import { commandId, memoryEventStore } from '@understory/event-store';
import { assessmentRows, inMemoryStaging, reconcileAssessments, stageFile } from '@understory/interchange';
import { operator } from '../runtime/operator';
import { applyChildren, checkChildren } from './children';
import { idFor } from './id-for';

type Row = Parameters<typeof reconcileAssessments>[1][number];

const today = '2026-06-01' as LocalDate;
const functions = Array.from({ length: 32 }, (_, at) => `f${at + 1}`);
const header = `child,program,born,assessed_on,kind,rater,${functions.join()}`;
const lineOf = (child: string, kind: string, on: string) =>
  `${child},Day treatment,2016-04,${on},${kind},Ada,${functions.map(() => 6).join()}`;

const setUp = () => {
  const { keys, index } = memoryKeys();
  const ports = {
    keys,
    store: memoryEventStore(),
    now: () => `${today}T12:00:00.000Z` as Instant,
    newCommandId: () => commandId(randomUUID()),
  };
  const against = {
    actor: operator(),
    reconcile: (child: Parameters<typeof reconcileAssessments>[0], rows: readonly Row[]) =>
      reconcileAssessments(child, rows, { idFor: idFor(index), correct: null, normSet: null, instrumentVersion: 1 }),
  };
  const idOf = childIdOf(index);
  const importOf = async (...lines: readonly string[]) => {
    const staging = inMemoryStaging<Row>();
    const bytes = (async function* () {
      yield Buffer.from([header, ...lines, ''].join('\n'));
    })();
    await stageFile({ rowKind: assessmentRows, bytes, staging, today, childIdOf: idOf, onProgress: () => undefined });
    await checkChildren(ports, staging, against);
    const faults = await staging.faultCount();
    return { faults, ...(await applyChildren(ports, staging, against, () => undefined)) };
  };
  const eventsOf = async (child: string): Promise<readonly string[]> =>
    (await ports.store.readStream(childStream(idOf(child)))).map(({ type }) => type);
  const give = async (child: string, actor: Actor, command: ChildCommand): Promise<void> => {
    const id = ports.newCommandId();
    const directive = { command, actor, at: ports.now(), commandId: id, correlationId: id, causationId: null };
    expect(await handleChildCommands(ports, idOf(child), () => [directive])).toMatchObject({ appended: 1 });
  };
  const erase = async (child: string): Promise<void> => {
    const erasureId = 'e' as ErasureId;
    const on = { basis: 'guardian-request', requestedOn: today, note: 'a letter', requestedBy: 'one' } as const;
    const manager: Actor = { id: 'one', role: 'program-manager' };
    await give(child, manager, { type: 'RequestErasure', erasureId, retentionYears: null, ...on });
    const confirmed = { erasureId, confirmedBy: 'two', confirmedOn: today, retentionYears: null };
    await give(child, { ...manager, id: 'two' }, { type: 'ConfirmErasure', ...confirmed });
    await ports.keys.destroy(idOf(child));
  };
  return { importOf, eventsOf, erase, keys, idOf };
};

const first = (child: string) => lineOf(child, 'baseline', '2026-01-10');
const later = (child: string) => lineOf(child, 'reassessment', '2026-04-10');

describe('a file that names an erased child', () => {
  it('is imported without its rows, old ones and new ones, and the record stays as it is', async () => {
    const { importOf, eventsOf, erase } = setUp();
    await importOf(first('Gone'), first('Here'));
    await erase('Gone');
    const before = await eventsOf('Gone');
    expect(await importOf(first('Gone'), later('Gone'), first('Here'), later('Here'))).toEqual({
      faults: 0,
      appended: 1,
      skipped: 1,
      refused: 0,
      erased: 2,
    });
    expect(await eventsOf('Gone')).toEqual(before);
    expect(before.at(-1)).toBe('RecordErased');
  });

  it('does not enrol the child anew where only the keys still know of the erasure', async () => {
    const { importOf, eventsOf, keys, idOf } = setUp();
    await keys.destroy(idOf('Gone'));
    expect(await importOf(first('Gone'), first('Here'))).toMatchObject({ appended: 2, refused: 0, erased: 1 });
    expect(await eventsOf('Gone')).toEqual([]);
  });
});
