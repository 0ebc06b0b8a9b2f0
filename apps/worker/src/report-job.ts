import type { RecordKeys } from '@understory/access';
import { loadChild, loadRecord, type CurrentReference, type KeptChildren, type Reference } from '@understory/commands';
import {
  agencyCopy,
  copyFor,
  groundsOfCopy,
  instrumentV1,
  withheldInAll,
  type Addressee,
  type Child,
  type ChildId,
  type ConsentId,
} from '@understory/domain';
import type { EventStore, Position } from '@understory/event-store';
import { buildReport, reportIdentity, type ReportRenderer } from '@understory/reports';

export type ReportJobPorts = {
  readonly store: EventStore;
  readonly keys: RecordKeys;
  /** Where reports of the same children are built again and again. */
  readonly kept?: KeptChildren;
  readonly reference: CurrentReference;
  readonly renderer: Pick<ReportRenderer, 'render'>;
};

export type BuiltReport = {
  /** Which history, reference data, template and renderer it was made from: the same identity, the same bytes. */
  readonly identity: string;
  readonly pdf: Uint8Array;
  /** The same, readable with the child's key only: the form in which it may rest. */
  readonly sealed: Uint8Array;
};

/** A report for somebody else than the agency, drawn when it is asked for, since consents may have changed since. */
export type DrawnCopy = {
  readonly bytes: Uint8Array;
  /** Of the log, of the newest entry that is in it. */
  readonly position: Position;
  /** How many facts about other persons it keeps back. */
  readonly withheld: number;
  /** The consents it rests on. */
  readonly grounds: readonly ConsentId[];
};

/** Binds a stored report to its child. */
export const reportSealingContext = (childId: ChildId): string => `report#${childId}`;

/**
 * Builds a child's report from the record as it stands, with reference data of `atLeast` or newer; null for a child
 * without any event.
 */
export const buildReportOf =
  (ports: ReportJobPorts) =>
  async (childId: ChildId, atLeast?: Position): Promise<BuiltReport | null> => {
    const reference = await ports.reference.current(atLeast);
    const { child, head, key, whileOpen } = await loadRecord(ports, childId);
    if (head === null || key === null) return null;
    const pdf = await ports.renderer.render(whileOpen(() => documentOf(reference, child, agencyCopy)));
    const { normSets, policy, instruments } = reference;
    const identity = reportIdentity({
      revision: head.revision,
      normSets,
      policyVersion: policyOf(policy).version,
      instrumentVersion: instruments.at(-1)?.version ?? instrumentV1.version,
    });
    return { identity, pdf, sealed: key.sealBytes(pdf, reportSealingContext(childId)) };
  };

/** The same report as somebody else may have it; null for a child without any event, and of an erased record. */
export const drawCopyOf =
  (ports: ReportJobPorts) =>
  async (childId: ChildId, addressee: Addressee): Promise<DrawnCopy | null> => {
    const reference = await ports.reference.current();
    const { child, position, key } = await loadChild(ports.store, ports.keys, childId);
    if (position === null || key === null) return null;
    const bytes = await ports.renderer.render(documentOf(reference, child, addressee));
    const withheld = withheldInAll(copyFor(child, addressee).withheld);
    return { bytes, position, withheld, grounds: groundsOfCopy(child, addressee) };
  };

const documentOf = ({ lookup, policy, instruments, instrumentOf }: Reference, child: Child, addressee: Addressee) =>
  buildReport({
    ...{ child, addressee, normSets: lookup, policy: policyOf(policy) },
    ...{ instruments: instrumentOf, publishedInstruments: instruments },
  });

const policyOf = (policy: Reference['policy']): NonNullable<Reference['policy']> => {
  if (policy === null) throw new Error('No readiness policy is published in this log.');
  return policy;
};
