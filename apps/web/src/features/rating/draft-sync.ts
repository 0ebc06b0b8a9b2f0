import { functionKeys } from '@understory/domain';
import type { AssessmentDraft } from './draft-api';

/** A field of a draft; kind and day say which draft it is. */
export type FieldName = AssessmentDraft['touched'][number]['field'] | 'kind' | 'assessedOn';
export type FieldValue = AssessmentDraft['contested'][number]['values'][number]['value'];
export type Typed = Readonly<Partial<Record<FieldName, FieldValue>>>;

/** Values, and the version of the draft that whoever typed the first of them had seen. */
type Batch = { readonly values: Typed; readonly basedOn: number };

/** What this screen knows of a draft, and what of it the server does not know yet. */
export type DraftSync = {
  /** Null until the first value was saved. */
  readonly draft: AssessmentDraft | null;
  readonly pending: Batch | null;
  readonly sending: Batch | null;
};

export const syncOf = (draft: AssessmentDraft | null): DraftSync => ({ draft, pending: null, sending: null });

export const typed = (sync: DraftSync, values: Typed): DraftSync => ({
  ...sync,
  pending: {
    values: { ...sync.pending?.values, ...values },
    basedOn: sync.pending?.basedOn ?? sync.draft?.version ?? 0,
  },
});

export const sent = (sync: DraftSync): DraftSync => ({ ...sync, pending: null, sending: sync.pending });

export const answered = (sync: DraftSync, draft: AssessmentDraft): DraftSync => ({ ...sync, draft, sending: null });

/** What could not be sent waits again, under what was typed since. It rests on the older of the two versions. */
export const failed = ({ draft, pending, sending }: DraftSync): DraftSync => {
  if (sending === null) return { draft, pending, sending };
  const basedOn = Math.min(sending.basedOn, pending?.basedOn ?? sending.basedOn);
  return { draft, pending: { values: { ...sending.values, ...pending?.values }, basedOn }, sending: null };
};

/** What others saved meanwhile; what was typed here still rests on what was seen then. */
export const seen = (sync: DraftSync, draft: AssessmentDraft): DraftSync =>
  sync.sending === null && draft.version > (sync.draft?.version ?? -1) ? { ...sync, draft } : sync;

export const isUnsaved = ({ pending, sending }: DraftSync): boolean => pending !== null || sending !== null;

/** As the screen shows it: what was typed here before what the server knows. */
export const valueOf = ({ draft, pending, sending }: DraftSync, field: FieldName): FieldValue => {
  for (const typedHere of [pending?.values, sending?.values])
    if (typedHere !== undefined && Object.hasOwn(typedHere, field)) return typedHere[field] ?? null;
  return draft === null ? null : savedValue(draft, field);
};

const savedValue = (draft: AssessmentDraft, field: FieldName): FieldValue => {
  switch (field) {
    case 'kind':
    case 'assessedOn':
    case 'relationalHealth':
    case 'rater':
    case 'sources':
    case 'setting':
      return draft[field];
    default:
      return draft.scores[functionKeys.indexOf(field)] ?? null;
  }
};
