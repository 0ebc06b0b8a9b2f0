import { queryOptions } from '@tanstack/react-query';
import type { AnswerOf } from '../../api/answer-of';
import { answer, api } from '../../api/client';
import { newestWrite } from '../../api/newest-write';

export type NoticeOfDay = AnswerOf<'/notices'>['notices'][number];

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: () => answer(api.GET('/notices', { params: { query: newestWrite.query() } })),
});

/** A page that stays open for days learns of a new day, too. */
const countEveryMs = 5 * 60_000;

/** Names nobody, so that a page which only shows the number reads no record. */
export const unseenQuery = queryOptions({
  queryKey: ['unseen-notices'],
  queryFn: () => answer(api.GET('/notices/unseen')),
  refetchInterval: countEveryMs,
});
