import { errorCode } from '../../home/explain-file-error';
import { OperatorError } from '../../operator-error';

const lastLines = 8;

/** From what PostgreSQL printed to what a person can do about it. */
export const serverFailure = (doing: string, output: string): OperatorError => {
  if (/No space left on device|Disk quota exceeded/.test(output))
    return new OperatorError(
      `PostgreSQL could not ${doing}: the disk is full. Free some space and start again; nothing that was confirmed is lost.`,
    );
  if (/error while loading shared libraries/.test(output))
    return new OperatorError(
      `PostgreSQL could not ${doing}: ${firstLine(output)}. Reinstall with \`npm ci\`, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  const tail = output
    .trim()
    .split('\n')
    .slice(-lastLines)
    .map((line) => `  ${line}`);
  return new OperatorError(`PostgreSQL could not ${doing}. It said:\n${tail.join('\n')}`);
};

/** The program itself could not be started. */
export const spawnFailure = (error: unknown): unknown =>
  // The file is there, its loader is not.
  errorCode(error) === 'ENOENT'
    ? new OperatorError(
        'The embedded PostgreSQL does not run on this system: it needs glibc (Debian, Ubuntu, Fedora, not Alpine). ' +
          'Set DATABASE_URL to a PostgreSQL of your own.',
      )
    : errorCode(error) === 'EACCES'
      ? new OperatorError(
          'The embedded PostgreSQL may not be run from where it is installed (is the disk mounted noexec?).',
        )
      : error;

/** What goes away by itself: old children that still end, a port somebody took between our look and the start. */
export const passes = (output: string): boolean =>
  /shared memory block|lock file ".*" (already exists|is empty)|could not bind|could not create any TCP\/IP sockets|Address already in use/.test(
    output,
  );

const firstLine = (output: string): string => output.trim().split('\n')[0] ?? '';
