import type { NormSetRef } from '@understory/domain';

/** One word for a norm set: its name, and its version from the second on. */
export const normSetLabel = ({ name, version }: NormSetRef): string => (version === 1 ? name : `${name}@${version}`);
