import type { AssessmentKind } from '@understory/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { problemOf } from '../../api/problem';
import { draftQuery, openDraft, saveDraft, type AssessmentDraft } from './draft-api';
import { answered, failed, seen, sent, syncOf, typed, type DraftSync, type Typed } from './draft-sync';
import { saveBody } from './save-body';

// Long enough to type the second digit, short enough that nobody leaves before.
const settleMs = 700;
const tryAgainMs = 5_000;

type Start = { readonly kind: AssessmentKind; readonly assessedOn: string };

/**
 * Saves a rating as one types. What the server has not taken in is tried again until it has; what it refuses is shown
 * and tried again when something else is typed.
 */
export const useDraftedRating = (childId: string, existing: AssessmentDraft | null, start: Start) => {
  const [sync, setSync] = useState<DraftSync>(() => syncOf(existing));
  const [error, setError] = useState<unknown>(null);
  const [writer] = useState(() => crypto.randomUUID());
  const newest = useRef(sync);
  const underway = useRef<Promise<boolean> | null>(null);

  const keep = (next: DraftSync): void => {
    newest.current = next;
    setSync(next);
  };
  const send = async (): Promise<boolean> => {
    try {
      const opened = newest.current.draft ?? (await openDraft(childId, start));
      const saved = await saveDraft(childId, opened.draftId, saveBody(newest.current, writer));
      keep(answered(newest.current, saved));
      setError(null);
      return true;
    } catch (thrown) {
      keep(failed(newest.current));
      setError(thrown);
      return false;
    } finally {
      underway.current = null;
    }
  };
  /** True once nothing is left to send. */
  const save = async (): Promise<boolean> => {
    while (underway.current !== null) await underway.current;
    if (newest.current.pending === null) return true;
    keep(sent(newest.current));
    underway.current = send();
    return (await underway.current) && save();
  };
  const type = (values: Typed): void => {
    setError((before: unknown) => (isFinal(before) ? null : before));
    keep(typed(newest.current, values));
  };
  /** A choice between two values rests on what is shown, so what was typed earlier is sent first. */
  const choose = async (values: Typed): Promise<void> => {
    if (!(await save())) return;
    type(values);
    await save();
  };

  useEffect(() => {
    if (sync.pending === null || isFinal(error)) return undefined;
    const timer = setTimeout(() => void save(), error === null ? settleMs : tryAgainMs);
    const atOnce = (): void => void save();
    window.addEventListener('online', atOnce);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', atOnce);
    };
  });

  const draftId = sync.draft?.draftId ?? null;
  const { data } = useQuery({ ...draftQuery(childId, draftId ?? ''), enabled: draftId !== null });
  useEffect(() => {
    if (data !== undefined) keep(seen(newest.current, data));
  }, [data]);

  return { sync, error, type, save, choose, current: () => newest.current.draft };
};

/** The same again would be refused again. */
const isFinal = (error: unknown): boolean => {
  if (error === null) return false;
  const { status } = problemOf(error);
  return status >= 400 && status < 500;
};
