import type { RecordKeys } from '@understory/access';
import { loadChild, type Reference } from '@understory/commands';
import { instrumentV1, type ChildId } from '@understory/domain';
import type { EventStore } from '@understory/event-store';
import { buildReport, reportIdentity, type ReportRenderer } from '@understory/reports';

export type ReportJobPorts = {
  readonly store: EventStore;
  readonly keys: RecordKeys;
  readonly reference: { current(): Promise<Reference> };
  readonly renderer: ReportRenderer;
};

export type BuiltReport = {
  /** Which history, reference data, template and renderer it was made from: the same identity, the same bytes. */
  readonly identity: string;
  readonly pdf: Uint8Array;
  /** The same, readable with the child's key only: the form in which it may rest. */
  readonly sealed: Uint8Array;
};

/** Binds a stored report to its child. */
export const reportSealingContext = (childId: ChildId): string => `report#${childId}`;

/** Builds a child's report from the record as it stands; null for a child without any event. */
export const buildReportOf =
  ({ store, keys, reference, renderer }: ReportJobPorts) =>
  async (childId: ChildId): Promise<BuiltReport | null> => {
    const { normSets, lookup, policy, instruments, instrumentOf } = await reference.current();
    const { child, head, key } = await loadChild(store, keys, childId);
    if (head === null || key === null) return null;
    if (policy === null) throw new Error('No readiness policy is published in this log.');
    const pdf = await renderer.render(
      buildReport({ child, normSets: lookup, policy, instruments: instrumentOf, publishedInstruments: instruments }),
    );
    const identity = reportIdentity({
      revision: head.revision,
      normSets,
      policyVersion: policy.version,
      instrumentVersion: instruments.at(-1)?.version ?? instrumentV1.version,
    });
    return { identity, pdf, sealed: key.sealBytes(pdf, reportSealingContext(childId)) };
  };
