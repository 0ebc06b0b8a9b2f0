import { faultText, type Fault } from '@understory/interchange';
import type { Runtime } from '../runtime/runtime';

/** Lists every fault on standard error, and answers false: the import did not happen. */
export const printFaults = async (
  { tell }: Pick<Runtime, 'tell'>,
  file: string,
  { faults }: { faults(): AsyncIterable<Fault> },
  whatStands = 'nothing was changed',
): Promise<false> => {
  let count = 0;
  for await (const fault of faults()) {
    count += 1;
    tell(faultText(file, fault));
  }
  tell(`${count} ${count === 1 ? 'fault' : 'faults'}; ${whatStands}.`);
  return false;
};
