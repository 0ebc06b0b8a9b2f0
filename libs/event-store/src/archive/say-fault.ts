import type { ArchiveFault } from './read-archive';

/** The sentence a person gets: which line of which file, and which event. */
export const sayFault = (file: string, { line, event, what }: ArchiveFault): string => {
  const place = event === null ? '' : ` (${event.stream} revision ${event.revision})`;
  return `${file}, line ${line}${place}: ${what}`;
};
