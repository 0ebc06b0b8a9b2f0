import type { ImportFileKind } from '@understory/interchange';

/** A file that an import must refuse, and everything it must say. */
export type BadFile = {
  readonly title: string;
  readonly kind: ImportFileKind;
  readonly bytes: Buffer;
  /** Each as `line: column: what is wrong`, in the order listed; the file's name comes before. */
  readonly faults: readonly string[];
  /** Files that were imported before, so that there is a record to contradict. */
  readonly before?: readonly GoodFile[];
  readonly correct?: string;
};

export type GoodFile = { readonly kind: ImportFileKind; readonly bytes: Buffer };

/** The day on which all files here are imported. */
export const importDay = '2026-11-22';
