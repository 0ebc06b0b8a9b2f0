import { markName } from '../swept-mark';

/** Where the wrapped key of a record stands. */
export const recordKeyFile = (recordId: string): string => `${recordId.slice(0, 2)}/${recordId}.key`;

/**
 * A name of its own for every record that was erased: a copy of these, put beside keys of any age, tells which of them
 * must not be there. A tombstone alone could only be found by reading every key.
 */
export const erasedFile = (recordId: string): string => `${erasedFolder}/${recordId}`;

export const erasedFolder = 'erased';

/** What stands under the name of an erased record. */
export const erasedMark = 'erased\n';

const names = /^(?:[a-z0-9][a-z0-9-]*\/)?[a-z0-9][a-z0-9.-]*$/;
// Left behind by a process that died while it wrote; the file itself stands beside it or never did.
const drafts = /\.new-[0-9a-f]{16}$/;

/** A name names a file, so nothing that leaves a folder gets through. */
export const isKeyName = (name: string): boolean => names.test(name) && !drafts.test(name);

/** Whether it goes into a copy of the store: the mark is about this store as it is, alone. */
export const isCopied = (name: string): boolean => isKeyName(name) && name !== markName;

/** Null for what holds no key of a record. */
export const recordIdOfKey = (name: string): string | null =>
  /^[0-9a-f]{2}\/([0-9a-f-]{36})\.key$/.exec(name)?.[1] ?? null;

/** Null for what does not name an erased record. */
export const recordIdOfErased = (name: string): string | null => /^erased\/([0-9a-f-]{36})$/.exec(name)?.[1] ?? null;
