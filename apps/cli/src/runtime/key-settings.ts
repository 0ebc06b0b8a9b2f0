import type { KeySettings } from '@understory/access';
import { withLock, type Configuration, type Home } from '@understory/platform';

/** Where this process finds the keys, and what they are wrapped by. */
export const keySettings = (
  { keysUrl, masters }: Pick<Configuration, 'keysUrl' | 'masters'>,
  { path, keysFolder }: Pick<Home, 'path' | 'keysFolder'>,
): KeySettings => ({
  folder: keysFolder,
  keysUrl,
  masters,
  aloneInFolder: (work) => withLock(path, 'keys', work),
});
