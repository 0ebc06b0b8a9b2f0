/** What a worker thread runs. */
import { setPriority } from 'node:os';

export { renderPdf } from '../pdf/render-pdf';

const behindEverythingElse = 10;

// Drawing fills every core it gets; rows, flags and answers must not wait for it. Only on Linux does 0 mean this thread
// alone: elsewhere it would be the whole process.
if (process.platform === 'linux') setPriority(0, behindEverythingElse);
