/** What a field of a draft may hold; null is "left blank". */
export type DraftValue = string | number | null | readonly string[];

/** One value that somebody typed. */
export type TypedValue = {
  readonly value: DraftValue;
  /** The account. */
  readonly by: string;
  /** The screen that sent it: one person may have two of them open. */
  readonly writer: string;
  readonly at: string;
};

export type DraftField = TypedValue & {
  /** The version of the draft that brought this form of the field. */
  readonly version: number;
  /** What others typed without having seen the value above, oldest first; empty once somebody has chosen. */
  readonly rivals: readonly TypedValue[];
};

export type DraftFields = Readonly<Record<string, DraftField>>;

/** Something that is being written about a record, by several people in turn. */
export type Draft = {
  readonly draftId: string;
  readonly recordId: string;
  /** What it will be once it is said; one open draft of each subject a record. */
  readonly subject: string;
  /** Grows by one with every save that changed something. */
  readonly version: number;
  readonly fields: DraftFields;
  readonly closed: boolean;
  readonly changedBy: string;
  /** UTC with milliseconds. */
  readonly changedAt: string;
};

/** What one save brings, and the version of the draft that the person had seen when typing it. */
export type DraftChange = {
  readonly basedOn: number;
  readonly by: string;
  readonly writer: string;
  readonly at: string;
  readonly values: Readonly<Record<string, DraftValue>>;
};
