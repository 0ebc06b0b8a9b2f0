import type { RecordKey } from '../keys/record-key';
import type { Draft, DraftFields } from './draft';

export type SealedDraft = Omit<Draft, 'fields'> & { readonly sealed: string };

/** Binds the text to its draft, so that nobody can move it into another. */
const contextOf = (recordId: string, draftId: string): string => `draft ${draftId} of ${recordId}`;

type Place = Pick<Draft, 'recordId' | 'draftId'>;

export const sealFields = (key: RecordKey, { recordId, draftId }: Place, fields: DraftFields): string =>
  key.seal(JSON.stringify(fields), contextOf(recordId, draftId));

/** Only what `sealFields` wrote opens, so its shape is trusted. */
export const openDraft = (key: RecordKey, { sealed, ...draft }: SealedDraft): Draft => ({
  ...draft,
  fields: JSON.parse(key.open(sealed, contextOf(draft.recordId, draft.draftId))) as DraftFields,
});
