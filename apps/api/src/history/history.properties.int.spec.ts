import { memoryKeys, type Actor, type RecordKey } from '@understory/access';
import {
  childStream,
  ensureReferenceData,
  evaluateReadiness,
  handleChildCommands,
  keepChildren,
  referenceData,
  sealingContext,
} from '@understory/commands';
import {
  assessmentsInOrder,
  dischargedOn,
  fold,
  functionKeys,
  type Child,
  type ChildCommand,
  type ChildId,
  type Instant,
  type LocalDate,
} from '@understory/domain';
import {
  commandId,
  eventStoreMigrations,
  memoryEventStore,
  postgresEventStore,
  type EventStore,
} from '@understory/event-store';
import {
  brainMapHistory,
  caseload,
  catchUp,
  findChild,
  readModelMigrations,
  historyOf as rowsOf,
  type Assessed,
  type CaseloadEntry,
} from '@understory/read-models';
import fc from 'fast-check';
import { anyCommand, enrolMadeUp } from '../../../../libs/commands/src/child/made-up-commands.fixture';
import { createTestDatabase, type TestDatabase } from '../../../../test/support/database';
import { ChildRecords } from '../reading/child-records';
import { ReferenceInForce } from '../reading/reference-in-force';
import { historyOf } from './history-of';

jest.setTimeout(120_000);

let test: TestDatabase;
let store: EventStore;
let inForce: ReferenceInForce;
const { keys, index } = memoryKeys();
beforeAll(async () => {
  test = await createTestDatabase([eventStoreMigrations, ...readModelMigrations]);
  store = postgresEventStore(test.database);
  const at = '2026-01-01T00:00:00.000Z' as Instant;
  await ensureReferenceData({ store, index }, { actor: { id: 'start', role: 'system' }, at });
  inForce = new ReferenceInForce(referenceData(store));
});
afterAll(() => test.drop());

const clinician: Actor = { id: 'clinician', role: 'clinician' };
const importer: Actor = { id: 'importer', role: 'importer' };

let children = 0;
const newChild = (): ChildId => {
  children += 1;
  return `00000000-0000-8000-8000-${String(children).padStart(12, '0')}` as ChildId;
};

/** What the commands made of a child: those that were refused left nothing. Each has a moment of its own. */
const historyMadeBy = async (childId: ChildId, commands: readonly ChildCommand[]) => {
  const log = memoryEventStore();
  const ports = { store: log, keys };
  const reference = await inForce.current();
  for (const [index, command] of [enrolMadeUp, ...commands].entries()) {
    const at = new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString() as Instant;
    const actor = command.type === 'RereadAssessments' ? importer : clinician;
    const id = commandId(`${childId}/${index}`);
    const directive = { command, actor, at, commandId: id, correlationId: id, causationId: null };
    await handleChildCommands(ports, childId, () => [directive]);
    await evaluateReadiness(ports, { childId, reference, at, commandId: commandId(`${childId}/${index}/flag`) });
    await handleChildCommands(ports, childId, ({ flags }) => {
      const open = flags.find(({ status }) => status === 'open');
      if (open === undefined || index % 3 > 0) return [];
      const decision = index % 2 === 0 ? ('accepted' as const) : ('declined' as const);
      const review = { type: 'ReviewFlag', flagId: open.flagId, decision, on: reviewedOn, reason: 'Seen' } as const;
      return [{ ...directive, command: review, commandId: commandId(`${childId}/${index}/review`) }];
    });
  }
  return log.readStream(childStream(childId));
};
const reviewedOn = '2025-09-09' as LocalDate;

type Rows = { readonly listed: CaseloadEntry; readonly assessed: readonly Assessed[] };

/** Puts one event after the other into the log, and keeps what the read models hold after each. */
const liveRowsOf = async (childId: ChildId, history: Awaited<ReturnType<typeof historyMadeBy>>) => {
  const { database } = test;
  const rows: Rows[] = [];
  for (const { position: _, ...event } of history) {
    await store.append(event.stream, event.revision === 0 ? 'no-stream' : event.revision - 1, [event]);
    await catchUp({ database, store, models: [caseload, brainMapHistory] });
    const listed = await findChild(database, childId);
    if (listed === null) throw new Error('A child is missing in the caseload.');
    rows.push({ listed, assessed: await rowsOf(database, childId) });
  }
  return rows;
};

const listedBy = (child: Child) => {
  const newest = assessmentsInOrder(child).at(-1);
  const open = child.flags.find(({ status }) => status === 'open');
  return {
    program: child.enrolment?.program,
    careTeam: child.careTeam,
    enrolledOn: child.enrolment?.enrolledOn,
    dischargedOn: dischargedOn(child.course),
    erasedOn: child.erased?.erasedOn ?? null,
    demonstration: child.enrolment?.demonstration,
    reference: child.enrolment?.reference,
    earlierReferences: child.earlierReferences,
    bornMonth: child.enrolment?.bornMonth,
    numberOfAssessments: assessmentsInOrder(child).length,
    newestAssessedOn: newest?.assessedOn ?? null,
    newestKind: newest?.kind ?? null,
    approvedFocus: child.approvedFocus,
    openFlag:
      open === undefined ? null : { flagId: open.flagId, direction: open.direction, from: open.from, to: open.to },
  };
};

const listedIn = ({ listed }: Rows, open: (text: string, field: string) => string) => {
  const { childId: _, position: __, revision: ___, ...row } = listed;
  return {
    ...row,
    reference: open(row.reference, 'reference'),
    earlierReferences: row.earlierReferences.map((earlier) => open(earlier, 'reference')),
    bornMonth: open(row.bornMonth, 'bornMonth'),
  };
};

/** What a voided one rested on is asked by nobody. */
const assessedBy = (child: Child) =>
  child.assessments
    .map(
      ({
        assessmentId,
        assessedOn,
        kind,
        ageMonths,
        scores,
        relationalHealth,
        rater,
        normSet,
        voided,
        effectiveEvent,
      }) => ({
        ...{ assessmentId, assessedOn, kind, ageMonths, scores, relationalHealth, rater, voided },
        ...{ normSetName: normSet?.name ?? null, normSetVersion: normSet?.version ?? null },
        effectiveEvent: voided ? null : effectiveEvent,
      }),
    )
    .sort(byId);

const assessedIn = ({ assessed }: Rows, open: (text: string, field: string) => string) =>
  assessed
    .map(({ childId: _, ...row }) => ({
      ...row,
      rater: open(row.rater, 'rater'),
      effectiveEvent: row.voided ? null : row.effectiveEvent,
    }))
    .sort(byId);

const byId = (one: { readonly assessmentId: string }, other: { readonly assessmentId: string }): number =>
  one.assessmentId < other.assessmentId ? -1 : 1;

/** The map that a person was shown then, as far as the rows hold it. */
const mapIn = ({ assessed }: Rows, open: (text: string, field: string) => string) =>
  assessed
    .filter(({ voided }) => !voided)
    .map(({ assessmentId, assessedOn, kind, ageMonths, relationalHealth, rater, scores }) => ({
      ...{ assessmentId, date: assessedOn, kind, ageMonths, relationalHealth, rater: open(rater, 'rater') },
      scores: Object.fromEntries(functionKeys.map((key, place) => [key, scores[place] ?? null])),
    }));

const openerOf = (key: RecordKey, childId: ChildId) => (text: string, field: string) =>
  key.open(text, sealingContext(childStream(childId), field));

describe('a record looked back at', () => {
  it('is at every revision what the live read models held then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyCommand, { minLength: 5, maxLength: 20 }), async (commands) => {
        const childId = newChild();
        const rows = await liveRowsOf(childId, await historyMadeBy(childId, commands));
        const record = await new ChildRecords(store, keys, keepChildren(store)).open(childId);
        const open = openerOf(await keys.obtain(childId), childId);
        for (const [revision, { recorded }] of record.entries.entries()) {
          const then = rows[revision];
          if (then === undefined) throw new Error('An event has no rows.');
          const child = fold(record.entries.slice(0, revision + 1).map(({ opened }) => opened));
          expect(listedBy(child)).toEqual(listedIn(then, open));
          expect(assessedBy(child)).toEqual(assessedIn(then, open));

          const knownOn = recorded.metadata.recordedAt as Instant;
          const isLastOfItsMoment = record.entries[revision + 1]?.recorded.metadata.recordedAt !== knownOn;
          if (!isLastOfItsMoment) continue;
          const shown = historyOf(childId, record, await inForce.current(), { knownOn, happenedBy: null });
          expect({ revision: shown.revision, position: BigInt(shown.position ?? 0) }).toEqual({
            revision: then.listed.revision,
            position: then.listed.position,
          });
          expect(shown.assessments).toMatchObject(mapIn(then, open));
        }
      }),
      { numRuns: 12 },
    );
  });
});
