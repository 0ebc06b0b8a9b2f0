import type { paths } from '../../api/schema';
import { texts } from './texts';

export type ActAnswer = paths['/parked/retries']['post']['responses'][200]['content']['application/json'];

export const actResult = (done: string, { applied, waiting, cause }: ActAnswer): string =>
  [done, texts.takenIn(applied, waiting), ...(cause === null ? [] : [texts.firstFailed(cause)])].join(' ');
