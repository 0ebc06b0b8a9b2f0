import type { LocalDate } from '../calendar/local-date';
import { accept, refuse, type Decision } from '../decision';
import { isBlank } from '../is-blank';
import { sameFacts } from '../same-facts';
import { demonstrationNormSet } from './demonstration-norms';
import type { NormSet, NormSetPublished } from './norm-set';
import { validateNormRows } from './validate-norm-rows';

// Between name and version wherever a set is named in one word; in a name it would make two sets look alike.
const versionMark = '@';

export type PublishNormSet = Omit<NormSet, 'version'> & {
  readonly type: 'PublishNormSet';
  readonly on: LocalDate;
  readonly reason: string | null;
};

export type NormSetDraft = NormSetPublished & { readonly occurredOn: LocalDate };

/**
 * Publishes the next version of the set of this name; `current` is the last one published under it. The same content
 * again publishes nothing. Rows may come in any order and are kept by age.
 */
export const decidePublishNormSet = (command: PublishNormSet, current: NormSet | null): Decision<NormSetDraft> => {
  const { name, demonstration, source, licence, reason, on } = command;
  if (isBlank(name)) return refuse('NORMS.NAME_BLANK');
  if (name.includes(versionMark)) return refuse('NORMS.NAME_HAS_AT', { name });
  if (current !== null && current.name !== name) return refuse('NORMS.NAME_DIFFERS', { name, current: current.name });
  if (!demonstration && name === demonstrationNormSet.name) return refuse('NORMS.NAME_RESERVED', { name });
  if (isBlank(source)) return refuse('NORMS.SOURCE_BLANK');
  if (command.rows.length === 0) return refuse('NORMS.NO_ROWS');
  const faults = validateNormRows(command.rows);
  const [first] = faults;
  if (first !== undefined) return refuse('NORMS.ROWS_FAULTY', { ...first, faults: faults.length });

  const rows = [...command.rows].sort((one, other) => one.fromMonths - other.fromMonths);
  const version = current === null ? 1 : current.version + 1;
  const normSet: NormSet = { name, version, demonstration, source, licence, rows };
  if (current !== null && sameFacts({ ...normSet, version: current.version }, normSetOf(current))) return accept();
  return accept({ type: 'NormSetPublished', data: { ...normSet, reason }, occurredOn: on });
};

/** The set last published in a stream of norm sets. */
export const evolveNormSet = (_before: NormSet | null, event: NormSetPublished): NormSet => normSetOf(event.data);

/** Leaves out what an event says besides, such as its reason. */
const normSetOf = ({ name, version, demonstration, source, licence, rows }: NormSet): NormSet => ({
  name,
  version,
  demonstration,
  source,
  licence,
  rows,
});
