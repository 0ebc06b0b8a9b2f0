import { OperatorError } from '../operator-error';

const sentences: Readonly<Record<string, string>> = {
  EACCES: 'permission denied. Give this user the right to it, or choose another folder with UNDERSTORY_HOME',
  EPERM: 'the system does not allow it. Give this user the right to it, or choose another folder with UNDERSTORY_HOME',
  EROFS: 'the file system is read-only. Choose another folder with UNDERSTORY_HOME',
  ENOSPC: 'the disk is full. Free some space and start again; nothing is lost',
  EDQUOT: 'the disk quota is used up. Free some space and start again; nothing is lost',
  ENOTDIR: 'a part of the path is a file, not a folder. Move it away, or choose another folder with UNDERSTORY_HOME',
  EEXIST: 'a file stands where a folder is needed. Move it away, or choose another folder with UNDERSTORY_HOME',
};

/** Of an error of Node (`ENOENT`) or of PostgreSQL (`57P03`); empty when it has none. */
export const errorCode = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** `doing` reads after "Cannot": what a person can put right gets a sentence, anything else is thrown as it is. */
export const explainFileError =
  (doing: string) =>
  (error: unknown): never => {
    const sentence = sentences[errorCode(error)];
    throw sentence === undefined ? error : new OperatorError(`Cannot ${doing}: ${sentence}.`);
  };

/** Undefined for what is not there; every other failure is thrown. */
export const absentAsUndefined = (error: unknown): undefined => {
  if (errorCode(error) === 'ENOENT') return undefined;
  throw error;
};
