import { errorCode } from '../home/explain-file-error';
import { OperatorError } from '../operator-error';
import type { Database } from '../sql';

const sentences: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing answers at its host and port',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host name cannot be looked up now',
  ETIMEDOUT: 'its host does not answer',
  EHOSTUNREACH: 'its host cannot be reached',
  '28P01': 'the user or the password is wrong',
  '28000': 'the server does not let this user in from here',
  '3D000': 'there is no database of that name; create it first',
  '57P03': 'the server is starting or stopping',
  '53300': 'the server has no connection left',
};

/** A wrong DATABASE_URL is told at the start, in words, and without the URL, which carries a password. */
export const greetGiven = async (database: Database, setting: string): Promise<void> => {
  try {
    await database.query('select 1');
  } catch (error) {
    await database.close();
    const sentence = sentences[errorCode(error)];
    if (sentence === undefined) throw error;
    throw new OperatorError(`The PostgreSQL of ${setting} cannot be used: ${sentence}.`);
  }
};
