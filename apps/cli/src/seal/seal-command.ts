import { sealReadLog } from '@understory/commands';
import { lastSeal, sealLog, type Seal } from '@understory/event-store';
import { OperatorError } from '@understory/platform';
import type { Command } from 'commander';
import { auditOfLog } from '../runtime/audit-of-log';
import { withRuntime } from '../runtime/open-runtime';
import type { Runtime } from '../runtime/runtime';
import { writeSealFile } from './seal-file';

export const addSealCommand = (program: Command): void => {
  program
    .command('seal')
    .description('sign what the log consists of now; workers do it once a day')
    .option('--out <file>', 'also write the seal to a new file, to be kept elsewhere')
    .action(({ out }: { readonly out?: string }) =>
      withRuntime('seal', async (runtime) => {
        const seal = await sealNow(runtime);
        const { events, streams, sealedAt, keyId } = seal;
        process.stdout.write(`Sealed at ${sealedAt}: ${events} events in ${streams} streams, key ${keyId}.\n`);
        if (out === undefined) return;
        await writeSealFile(out, seal);
        runtime.tell(`${out} holds the seal. ${advice(out)}`);
      }),
    );
};

/** A log without anything new needs no other seal than its last one. */
const sealNow = async (runtime: Runtime): Promise<Seal> => {
  const { database, store, signingKey, now, newCommandId } = runtime;
  const signer = await signingKey();
  const command = { at: now(), commandId: newCommandId() };
  await sealReadLog(database, store, { at: now(), commandId: newCommandId() });
  const made = await sealLog({ store, audit: auditOfLog(runtime), signer }, command);
  const seal = made.outcome === 'already-sealed' ? await lastSeal(store) : made.seal;
  if (seal === null) throw new OperatorError('The log holds no event yet, so there is nothing to seal.');
  return seal;
};

const advice = (file: string): string =>
  'Keep it where nobody who can write to this database reaches it (another host, a mail to the auditor, paper): ' +
  `\`understory verify --seal ${file}\` then finds even a log that was cut off or written anew as a whole.`;
