import { listParked, type ParkedEvent } from '@understory/read-models';
import type { Command } from 'commander';
import { withFoundation } from '../runtime/open-foundation';

export const addParkedCommand = (program: Command): void => {
  program
    .command('parked')
    .description('list the events that a read model could not take in; exit code 1 when there are any')
    .action(() =>
      withFoundation('parked', async ({ database }) => {
        const parked = await listParked(database);
        process.stdout.write(parked.length === 0 ? 'Nothing is parked.\n' : parked.map(lineOf).join(''));
        if (parked.length > 0) process.exitCode = 1;
      }),
    );
};

const lineOf = ({ model, stream, position, eventType, cause, attempts, since, behind }: ParkedEvent): string =>
  `${model}: ${stream} ${eventType} at position ${position}, ${cause ?? 'not tried yet'}; ` +
  `${attempts} attempts since ${since}, ${behind} later events wait\n`;
