import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { newestWrite } from '../../api/newest-write';
import { readAgain } from '../../api/read-again';
import { changeOf } from './change';

/** An import changes hundreds of records in a second; one reading after it is enough. */
const gatherMs = 300;

/** Reads again what is on the screen whenever something within reach was recorded elsewhere. */
export const useLiveUpdates = (isListening: boolean): void => {
  const cache = useQueryClient();
  useEffect(() => {
    if (!isListening) return undefined;
    const source = new EventSource('/live');
    const changed = new Set<string | null>();
    let waiting: number | undefined;
    const flush = (): void => {
      const all = changed.has(null) || changed.size > 20 ? [null] : [...changed];
      changed.clear();
      for (const childId of all) void readAgain(cache, childId);
    };
    source.onmessage = ({ data }: MessageEvent<string>) => {
      const change = changeOf(data);
      if (change === null) return;
      if (change.position !== null) newestWrite.keep(change.position);
      changed.add(change.childId);
      window.clearTimeout(waiting);
      waiting = window.setTimeout(flush, gatherMs);
    };
    return () => {
      window.clearTimeout(waiting);
      source.close();
    };
  }, [cache, isListening]);
};
