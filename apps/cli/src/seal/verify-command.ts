import { findSigningKey, isSignedBy } from '@understory/access';
import { keepVerification, type Fault, type Verification } from '@understory/event-store';
import type { Command } from 'commander';
import { auditOfLog } from '../runtime/audit-of-log';
import { keySettings } from '../runtime/key-settings';
import type { Foundation } from '../runtime/foundation';
import { withFoundation } from '../runtime/open-foundation';
import { readSealFile } from './seal-file';
import { readLogFaults, verdictOfReadLog, verifiedReadLog } from './verified-read-log';

export const addVerifyCommand = (program: Command): void => {
  program
    .command('verify')
    .description(
      'check every event and entry of the read log, chain and seal; exit code 1 when anything was changed, removed, inserted, moved or cut off',
    )
    .option('--seal <file...>', 'hold the log also against seals that were kept elsewhere')
    .action(({ seal = [] }: { readonly seal?: readonly string[] }) =>
      // Writes no event: what is verified must not be added to.
      withFoundation('verify', (foundation) => verify(foundation, seal)),
    );
};

const verify = async (foundation: Foundation, files: readonly string[]): Promise<void> => {
  const { database, configuration, home, now, progress } = foundation;
  const given = await Promise.all(files.map(readSealFile));
  const trusted = await findSigningKey(keySettings(configuration, home));
  const bar = progress('verifying', 'events');
  const found = await auditOfLog(foundation)
    .verify({
      given,
      signatures: { trusted, verify: isSignedBy },
      onProgress: ({ events, total }) => bar.to(events, total),
    })
    .finally(() => bar.stop());
  const readLog = await verifiedReadLog(foundation);
  const faults = [...found.faults, ...readLogFaults(readLog)];
  const faultCount = found.faultCount + readLog.faults.length;
  for (const fault of faults) process.stdout.write(`${placeOf(fault)}: ${fault.what}\n`);
  process.stdout.write(`${verdictOf(found)}\n${verdictOfReadLog(readLog)}\n`);
  if (faultCount > 0) process.exitCode = 1;
  // For the auditor at the screen, who cannot start a verification.
  await keepVerification(database, { ...found, faults, faultCount }, now());
};

const placeOf = ({ stream, revision, position }: Fault): string =>
  [
    stream ?? 'the log',
    revision === null ? '' : ` revision ${revision}`,
    position === null ? '' : ` (position ${position})`,
  ].join('');

const verdictOf = ({ events, streams, seals, faultCount }: Verification): string => {
  const verdict = faultCount === 0 ? 'intact' : `NOT intact, ${faultCount} faults`;
  return `${events} events in ${streams} streams: ${verdict} (${seals} seals checked)`;
};
