import type { Draft, DraftChange, DraftField, DraftValue, TypedValue } from './draft';

type Merged = Pick<Draft, 'version' | 'fields'>;

/**
 * Takes a save in, field by field: who typed into different fields does not meet. A field that somebody else changed
 * since the version a save is based on keeps its value, and the other value stands beside it until somebody who has seen
 * both chooses; so nothing that was typed is lost, whoever comes first. The same screen may always change its mind.
 */
export const mergeDraft = ({ version, fields }: Merged, change: DraftChange): Merged => {
  const next = version + 1;
  const changed = Object.entries(change.values).flatMap(([name, value]) => {
    const field = mergeField(fields[name] ?? null, value, change, next);
    return field === null ? [] : [[name, field] as const];
  });
  return changed.length === 0
    ? { version, fields }
    : { version: next, fields: { ...fields, ...Object.fromEntries(changed) } };
};

/** Null when the field stays as it is. */
const mergeField = (
  before: DraftField | null,
  value: DraftValue,
  { basedOn, by, writer, at }: DraftChange,
  version: number,
): DraftField | null => {
  const typed: TypedValue = { value, by, writer, at };
  if (before === null) return { ...typed, version, rivals: [] };
  const hasSeen = before.version <= basedOn;
  if (isSame(before.value, value)) {
    return hasSeen && before.rivals.length > 0 ? { ...before, version, rivals: [] } : null;
  }
  if (hasSeen) return { ...typed, version, rivals: [] };
  if (before.writer === writer) return { ...typed, version, rivals: before.rivals };
  const others = before.rivals.filter((rival) => rival.writer !== writer);
  if (before.rivals.some((rival) => rival.writer === writer && isSame(rival.value, value))) return null;
  return { ...before, version, rivals: [...others, typed] };
};

const isSame = (one: DraftValue, other: DraftValue): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields that two people see differently, by name. */
export const contestedFields = ({ fields }: Pick<Draft, 'fields'>): readonly string[] =>
  Object.entries(fields).flatMap(([name, { rivals }]) => (rivals.length > 0 ? [name] : []));
