import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { OperatorError } from '@understory/platform';
import { openReportRenderer } from '@understory/reports';
import { buildReportOf } from '../../../worker/src';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { findChild } from './find-child';
import { findReport } from './find-report';
import { logRead } from './log-read';
import type { LoadedChild } from '@understory/commands';

export const addReportCommand = (program: Command): void => {
  program
    .command('report')
    .argument('<child>', 'the agency’s own reference')
    .requiredOption('--out <file>', 'where to write the PDF')
    .description('a child’s report as PDF')
    .action((reference: string, { out }: { readonly out: string }) =>
      withRuntime('report', async (runtime) => {
        const loaded = await findChild(runtime, reference);
        const report = await newestReport(runtime, loaded);
        await logRead(runtime, 'understory report', [loaded.childId]);
        await save(out, report);
      }),
    );
};

/** The stored one when it shows the record as it stands, else one built here and now: the bytes are the same. */
const newestReport = async (runtime: Runtime, { childId, head }: LoadedChild): Promise<Uint8Array> => {
  const stored = await findReport(runtime)(childId);
  if (stored !== null && stored.revision === head?.revision) return stored.bytes;
  const renderer = openReportRenderer({ threads: 1 });
  try {
    const built = await buildReportOf({ ...runtime, renderer })(childId);
    if (built === null) throw new OperatorError('There is nothing in this child’s record yet.');
    return built.pdf;
  } finally {
    await renderer.close();
  }
};

const save = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFile(path, bytes, { mode: 0o600 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`The report could not be written to ${path}: ${reason}`);
  }
};
