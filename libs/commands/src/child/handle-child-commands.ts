import {
  currentSchemaVersion,
  decide,
  evolve,
  namedBy,
  type Child,
  type ChildEventDraft,
  type ChildId,
  type EventId,
  type Refusal,
} from '@understory/domain';
import { envelop, eventIdOf, type EventDraft, type Position } from '@understory/event-store';
import { mayGive } from '../permission/who-may';
import { sealPersonalData } from '../sealing/personal-data';
import { commandDigest } from './command-digest';
import type { Directive } from './directive';
import { loadStanding, type LoadedChild } from './load-child';
import { loadRecord, type RecordPorts } from './load-record';

export type CommandOutcome =
  | {
      readonly outcome: 'done';
      /** Where the record stands now; null only for a child without any event. */
      readonly position: Position | null;
      readonly revision: number | null;
      /** How many events were appended by this call; a retry appends none. */
      readonly appended: number;
    }
  | (Refusal & { readonly index: number });

/** Decides what to do from the record as it stands; asked again when somebody else wrote in between. */
export type Plan = (child: Child) => readonly Directive[] | Promise<readonly Directive[]>;

// Five writers to one child at the same moment is already more than a care team does; beyond that something loops.
const tries = 5;

/**
 * Load → decide → append for one child. All directives of a plan are one append: all of them happen, or none.
 * A directive whose command id the stream already holds is answered with its first outcome.
 */
export const handleChildCommands = (ports: RecordPorts, childId: ChildId, plan: Plan): Promise<CommandOutcome> =>
  handleLoaded(ports, () => loadRecord(ports, childId), plan);

/** The same for commands about the record as such, holds and erasures: what it says is not read. */
export const handleRecordCommands = (ports: RecordPorts, childId: ChildId, plan: Plan): Promise<CommandOutcome> =>
  handleLoaded(ports, () => loadStanding(ports.store, ports.keys, childId), plan);

const handleLoaded = async (
  ports: RecordPorts,
  loadAnew: () => Promise<LoadedChild>,
  plan: Plan,
): Promise<CommandOutcome> => {
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const loaded = await loadAnew();
    const outcome = await decideAndAppend(ports, loaded, await loaded.whileOpen(() => plan(loaded.child)));
    if (outcome !== 'conflict') return outcome;
  }
  return { outcome: 'refused', code: 'RECORD.BUSY', facts: { tries }, index: 0 };
};

export const decideAndAppend = async (
  { store, keys }: RecordPorts,
  loaded: LoadedChild,
  directives: readonly Directive[],
): Promise<CommandOutcome | 'conflict'> => {
  const decided = decideAll(loaded, directives);
  if ('code' in decided) return decided;
  if (decided.length === 0) return answerWithoutAppend(loaded, directives);

  // A log from before the child came, beside keys that know of its erasure.
  if (loaded.key === null && (await keys.isDestroyed(loaded.childId)))
    return { outcome: 'refused', code: 'CHILD.ERASED', facts: {}, index: 0 };
  const key = loaded.key ?? (await keys.obtain(loaded.childId));
  const drafts = decided.map(({ directive, event }): EventDraft => ({
    type: event.type,
    schemaVersion: currentSchemaVersion[event.type],
    data: sealPersonalData(event, loaded.stream, key),
    occurredOn: event.occurredOn,
    command: {
      commandId: directive.commandId,
      commandDigest: commandDigest(directive, key),
      actorId: directive.actor.id,
      actorRole: directive.actor.role,
      correlationId: directive.correlationId,
      causationId: directive.causationId,
      at: directive.at,
    },
  }));
  const envelopes = envelop(loaded.head, loaded.stream, drafts);
  const outcome = await store.append(loaded.stream, loaded.head?.revision ?? 'no-stream', envelopes);
  if (outcome.outcome === 'conflict') return 'conflict';
  return {
    outcome: 'done',
    position: outcome.position,
    revision: outcome.revision,
    appended: outcome.duplicate ? 0 : envelopes.length,
  };
};

/** The first refusal these directives would meet, without writing anything: lets an import list its faults first. */
export const decideOnly = (
  loaded: LoadedChild,
  directives: readonly Directive[],
): (Refusal & { readonly index: number }) | null => {
  const decided = decideAll(loaded, directives);
  return 'code' in decided ? decided : null;
};

type Decided = { readonly directive: Directive; readonly event: ChildEventDraft };

const decideAll = (
  loaded: LoadedChild,
  directives: readonly Directive[],
): readonly Decided[] | (Refusal & { readonly index: number }) =>
  loaded.whileOpen(() => decideEach(loaded, directives));

const decideEach = (
  loaded: LoadedChild,
  directives: readonly Directive[],
): readonly Decided[] | (Refusal & { readonly index: number }) => {
  const decided: Decided[] = [];
  let child = loaded.child;
  let revision = loaded.head?.revision ?? -1;
  for (const [index, directive] of directives.entries()) {
    const { command, actor, commandId } = directive;
    if (!mayGive(actor, command.type)) {
      return {
        outcome: 'refused',
        code: 'COMMAND.NOT_ALLOWED',
        facts: { command: command.type, role: actor.role },
        index,
      };
    }
    const before = loaded.given.get(commandId);
    if (before !== undefined) {
      // The key that tells a retry from another command is gone; the commands of an erased record stand as they are.
      if (child.erased !== null) continue;
      if (loaded.key !== null && before.digest === commandDigest(directive, loaded.key)) continue;
      return { outcome: 'refused', code: 'COMMAND.ID_REUSED', facts: {}, index };
    }
    const decision = decide(command, child);
    if (decision.outcome === 'refused') return { ...decision, index };
    for (const [indexInCommand, decidedEvent] of decision.events.entries()) {
      const event = namedBy(decidedEvent, actor.name ?? null);
      revision += 1;
      const id = eventIdOf(loaded.stream, commandId, indexInCommand) as string as EventId;
      child = evolve(child, { ...event, id, revision, recordedAt: directive.at, by: actor.id });
      decided.push({ directive, event });
    }
  }
  return decided;
};

const answerWithoutAppend = (loaded: LoadedChild, directives: readonly Directive[]): CommandOutcome => {
  const first = directives.map(({ commandId }) => loaded.given.get(commandId)).findLast((given) => given !== undefined);
  return {
    outcome: 'done',
    position: first?.position ?? loaded.position,
    revision: first?.revision ?? loaded.head?.revision ?? null,
    appended: 0,
  };
};
