import type { Command } from 'commander';
import { keepVerification, verifyPostgresLog } from '@understory/event-store';
import { withRuntime } from '../runtime/open-runtime';

export const addVerifyCommand = (program: Command): void => {
  program
    .command('verify')
    .description('check the hash chain of every stream; exit code 1 when anything was changed, removed or inserted')
    .action(() =>
      withRuntime('verify', async ({ database, progress, now }) => {
        const bar = progress('verifying', 'events');
        const found = await verifyPostgresLog(database, (progress) => bar.to(progress.events, progress.total));
        bar.stop();
        const { events, streams, faults } = found;
        for (const fault of faults) {
          process.stdout.write(`${fault.stream} revision ${fault.revision}: ${fault.what}\n`);
        }
        const verdict = faults.length === 0 ? 'intact' : `NOT intact, ${faults.length} streams with a fault`;
        process.stdout.write(`${events} events in ${streams} streams: ${verdict}\n`);
        if (faults.length > 0) process.exitCode = 1;
        // For the auditor at the screen, who cannot start a verification.
        await keepVerification(database, found, now());
      }),
    );
};
