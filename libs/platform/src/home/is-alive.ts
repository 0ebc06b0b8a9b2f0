import { errorCode } from './explain-file-error';

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive all the same.
    return errorCode(error) === 'EPERM';
  }
};
