import { readFile, stat } from 'node:fs/promises';
import { parseDraftPolicy, type DraftPolicy } from '@understory/domain';
import { OperatorError } from '@understory/platform';

const largestBytes = 256 * 1024;

/** The policy of a file; null when it has faults, each of which has been told as `file: path: what is wrong (CODE)`. */
export const readPolicyFile = async (file: string, tell: (line: string) => void): Promise<DraftPolicy | null> => {
  const parsed = parseDraftPolicy(await jsonOf(file));
  if (parsed.outcome === 'parsed') return parsed.policy;
  for (const { path, rule, code } of parsed.faults) tell(`${file}: ${path}: ${rule} (${code})`);
  const { length } = parsed.faults;
  tell(`${length} ${length === 1 ? 'fault' : 'faults'}; nothing was changed.`);
  return null;
};

const jsonOf = async (file: string): Promise<unknown> => {
  const { size } = await stat(file).catch(() => {
    throw new OperatorError(`${file} cannot be read. Check the name and that you may read it.`);
  });
  if (size > largestBytes) throw new OperatorError(`${file} is larger than 256 KiB, which no policy is.`);
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new OperatorError(`${file} is not JSON. Check it for a missing comma, quote or bracket.`);
  }
};
