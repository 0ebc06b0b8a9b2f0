import { writeFile } from 'node:fs/promises';
import { Option, type Command } from 'commander';
import type { LocalDate } from '@understory/domain';
import { OperatorError } from '@understory/platform';
import { openReportRenderer, type ReportRenderer } from '@understory/reports';
import { buildReportOf, drawCopyOf } from '../../../worker/src';
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
    .addOption(new Option('--for <reader>', 'a copy for somebody else than the agency').choices(['guardian']))
    .description('a child’s report as PDF')
    .action((reference: string, { out, for: reader }: { readonly out: string; readonly for?: 'guardian' }) =>
      withRuntime('report', async (runtime) => {
        const loaded = await findChild(runtime, reference);
        const report = await (reader === undefined ? newestReport(runtime, loaded) : copyForGuardian(runtime, loaded));
        await logRead(runtime, 'understory report', [loaded.childId]);
        await save(out, report);
      }),
    );
};

/** The stored one when it shows the record as it stands, else one built here and now: the bytes are the same. */
const newestReport = async (runtime: Runtime, { childId, head }: LoadedChild): Promise<Uint8Array> => {
  const stored = await findReport(runtime)(childId);
  if (stored !== null && stored.revision === head?.revision) return stored.bytes;
  return withRenderer(
    async (renderer) => (await buildReportOf({ ...runtime, renderer })(childId))?.pdf ?? nothingYet(),
  );
};

/** As consents stand today: what it may tell of other persons is asked anew each time. */
const copyForGuardian = (runtime: Runtime, { childId }: LoadedChild): Promise<Uint8Array> =>
  withRenderer(async (renderer) => {
    const on = runtime.now().slice(0, 10) as LocalDate;
    return (await drawCopyOf({ ...runtime, renderer })(childId, { to: 'guardian', on }))?.bytes ?? nothingYet();
  });

const withRenderer = async <Result>(work: (renderer: ReportRenderer) => Promise<Result>): Promise<Result> => {
  const renderer = openReportRenderer({ threads: 1 });
  try {
    return await work(renderer);
  } finally {
    await renderer.close();
  }
};

const nothingYet = (): never => {
  throw new OperatorError('There is nothing in this child’s record yet.');
};

const save = async (path: string, bytes: Uint8Array): Promise<void> => {
  try {
    await writeFile(path, bytes, { mode: 0o600 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new OperatorError(`The report could not be written to ${path}: ${reason}`);
  }
};
