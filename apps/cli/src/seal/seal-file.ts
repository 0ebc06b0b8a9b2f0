import { readFile, writeFile } from 'node:fs/promises';
import { parseSeal, type GivenSeal, type Json, type Seal } from '@understory/event-store';
import { OperatorError } from '@understory/platform';

/** A seal kept outside the log. An existing file is left alone: older seals prove what newer ones cannot. */
export const writeSealFile = async (file: string, seal: Seal): Promise<void> => {
  try {
    await writeFile(file, `${JSON.stringify(seal, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if (hasCode(error, 'EEXIST'))
      throw new OperatorError(`${file} exists already and was left as it is. Name a new file, and keep the old one.`);
    throw new OperatorError(`${file} cannot be written: ${reason(error)}.`);
  }
};

export const readSealFile = async (file: string): Promise<GivenSeal> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new OperatorError(`${file} cannot be read: ${reason(error)}.`);
  });
  const seal = parseSeal(jsonIn(text));
  if (seal !== null) return { name: file, seal };
  throw new OperatorError(
    `${file} is no seal that this version knows: it was changed, or is another file. \`understory seal --out FILE\` writes one.`,
  );
};

const jsonIn = (text: string): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
};

const hasCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;

const reason = (error: unknown): string => {
  if (hasCode(error, 'ENOENT')) return 'there is no such file or folder';
  if (hasCode(error, 'EACCES')) return 'permission denied';
  return String(error);
};
