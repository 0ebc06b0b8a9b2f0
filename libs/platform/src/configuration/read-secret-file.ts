import { readFileSync } from 'node:fs';
import { errorCode } from '../home/explain-file-error';
import type { Complain, SettingName } from './configuration-table';

/** The first line of the file that `<name>_FILE` names, as container platforms hand secrets over; empty without one. */
export const readSecretFile = (
  name: SettingName,
  env: Readonly<Record<string, string | undefined>>,
  complain: Complain,
): string => {
  const path = env[`${name}_FILE`]?.trim() ?? '';
  if (path === '') return '';
  try {
    const text = readFileSync(path, 'utf8').trim();
    if (text === '') complain(`${name}_FILE names ${path}, which is empty.`);
    return text;
  } catch (error) {
    complain(`${name}_FILE names ${path}, which cannot be read (${errorCode(error)}).`);
    return '';
  }
};
