import type { NormSetRef } from '@understory/domain';

/** Raise when the words, sections or order of a report change. */
export const templateVersion = 7;

/** Raise when the drawing changes: layout, font or the version of the PDF library. */
export const rendererVersion = 2;

/** What a report was built from; equal identities of one child are equal bytes. */
export type ReportSource = {
  /** Revision of the child's stream. */
  readonly revision: number;
  readonly normSets: readonly NormSetRef[];
  readonly policyVersion: number;
  readonly instrumentVersion: number;
};

/** Names the stream revision, the reference data and both versions; the order of the norm sets does not matter. */
export const reportIdentity = ({ revision, normSets, policyVersion, instrumentVersion }: ReportSource): string => {
  const norms = normSets.map(({ name, version }) => `${encodeURIComponent(name)}@${version}`).sort();
  return [
    `revision=${revision}`,
    `norms=${[...new Set(norms)].join(',')}`,
    `policy=${policyVersion}`,
    `instrument=${instrumentVersion}`,
    `template=${templateVersion}`,
    `renderer=${rendererVersion}`,
  ].join(';');
};

/** The stream revision that an identity names. */
export const revisionOf = (identity: string): number => {
  const revision = /^revision=(\d+);/.exec(identity)?.[1];
  if (revision === undefined) throw new Error('A stored report does not say which revision it was built from.');
  return Number(revision);
};
