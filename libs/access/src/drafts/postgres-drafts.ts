import { readSql, type Sql, type Statement } from '@understory/platform';
import type { RecordKey } from '../keys/record-key';
import type { RecordKeys } from '../keys/record-keys';
import type { Draft, DraftChange } from './draft';
import { contestedFields, mergeDraft } from './merge-draft';
import { openDraft, sealFields, type SealedDraft } from './sealed-draft';

const open = readSql(__dirname, 'open-draft.sql');
const find = readSql(__dirname, 'find-draft.sql');
const findOfSubject = readSql(__dirname, 'find-draft-of-subject.sql');
const list = readSql(__dirname, 'list-drafts.sql');
const lock = readSql(__dirname, 'lock-draft.sql');
const save = readSql(__dirname, 'save-draft.sql');
const close = readSql(__dirname, 'close-draft.sql');
const remove = readSql(__dirname, 'delete-draft.sql');

export type NewDraft = Pick<Draft, 'draftId' | 'recordId' | 'subject' | 'changedBy' | 'changedAt'>;

export type DraftRefusal = {
  /** `changed`: somebody has written since; `contested`: two values wait for a choice. */
  readonly refused: 'unknown' | 'closed' | 'changed' | 'contested' | 'subject-taken' | 'version-unknown';
};

/** What is being written about records. Rows and not events: nothing here has been said yet. */
export type Drafts = {
  /** The open draft of the subject: a new one, unless there is one already. */
  openOrFind(draft: NewDraft): Promise<Draft>;
  find(recordId: string, draftId: string): Promise<Draft | null>;
  /** By subject. */
  list(recordId: string): Promise<readonly Draft[]>;
  /** Merges field by field; `subject` moves the draft, null leaves it. */
  save(recordId: string, draftId: string, change: DraftChange, subject: string | null): Promise<Draft | DraftRefusal>;
  /** Nothing more is written to it until it is discarded or reopened. Closing it again is harmless. */
  close(recordId: string, draftId: string, version: number): Promise<Draft | DraftRefusal>;
  reopen(draftId: string): Promise<void>;
  /** Refused when somebody has written since `version`; null discards whatever stands there. */
  discard(recordId: string, draftId: string, version: number | null): Promise<DraftRefusal | null>;
};

export const postgresDrafts = (sql: Sql, keys: RecordKeys): Drafts => {
  const keyOf = async (recordId: string): Promise<RecordKey> => {
    const key = await keys.find(recordId);
    if (key === null) throw new Error(`The key of record ${recordId} is gone: its drafts open no more.`);
    return key;
  };
  const one = async (statement: Statement, recordId: string, name: string): Promise<Draft | null> => {
    const [sealed] = await sql.query<SealedDraft>(statement, [recordId, name]);
    return sealed === undefined ? null : openDraft(await keyOf(recordId), sealed);
  };
  /** Work on one draft that nobody else writes to meanwhile. */
  const locked = async <Result>(
    recordId: string,
    draftId: string,
    work: (sql: Sql, draft: Draft, key: RecordKey) => Promise<Result | DraftRefusal>,
  ): Promise<Result | DraftRefusal> => {
    const key = await keyOf(recordId);
    return sql.transaction(async (transaction) => {
      const [sealed] = await transaction.query<SealedDraft>(lock, [recordId, draftId]);
      return sealed === undefined ? { refused: 'unknown' } : work(transaction, openDraft(key, sealed), key);
    });
  };

  return {
    openOrFind: async ({ draftId, recordId, subject, changedBy, changedAt }) => {
      const sealed = sealFields(await keyOf(recordId), { recordId, draftId }, {});
      await sql.query(open, [draftId, recordId, subject, sealed, changedBy, changedAt]);
      const found = await one(findOfSubject, recordId, subject);
      if (found === null) throw new Error('A draft was opened and is not there: it was discarded at the same moment.');
      return found;
    },
    find: (recordId, draftId) => one(find, recordId, draftId),
    list: async (recordId) => {
      const sealed = await sql.query<SealedDraft>(list, [recordId]);
      if (sealed.length === 0) return [];
      const key = await keyOf(recordId);
      return sealed.map((draft) => openDraft(key, draft));
    },
    save: (recordId, draftId, change, subject) =>
      locked<Draft>(recordId, draftId, async (transaction, draft, key) => {
        if (draft.closed) return { refused: 'closed' };
        // The version of a draft that a restored backup does not know.
        if (change.basedOn > draft.version) return { refused: 'version-unknown' };
        const moved = subject !== null && subject !== draft.subject;
        if (moved && (await isTaken(transaction, recordId, subject))) return { refused: 'subject-taken' };
        const merged = mergeDraft(draft, change);
        if (merged.version === draft.version && !moved) return draft;
        const saved: Draft = {
          ...draft,
          subject: subject ?? draft.subject,
          version: draft.version + 1,
          fields: merged.fields,
          changedBy: change.by,
          changedAt: change.at,
        };
        const sealed = sealFields(key, draft, saved.fields);
        await transaction.query(save, [draftId, saved.subject, saved.version, sealed, change.by, change.at]);
        return saved;
      }),
    close: (recordId, draftId, version) =>
      locked<Draft>(recordId, draftId, async (transaction, draft) => {
        if (draft.version !== version) return { refused: 'changed' };
        if (contestedFields(draft).length > 0) return { refused: 'contested' };
        await transaction.query(close, [draftId, true]);
        return draft;
      }),
    reopen: async (draftId) => {
      await sql.query(close, [draftId, false]);
    },
    discard: async (recordId, draftId, version) => {
      const outcome = await locked<'discarded'>(recordId, draftId, async (transaction, draft) => {
        if (version !== null && draft.version !== version) return { refused: 'changed' };
        await transaction.query(remove, [recordId, draftId]);
        return 'discarded';
      });
      return outcome === 'discarded' ? null : outcome;
    },
  };
};

const isTaken = async (sql: Sql, recordId: string, subject: string): Promise<boolean> =>
  (await sql.query<SealedDraft>(findOfSubject, [recordId, subject])).length > 0;
