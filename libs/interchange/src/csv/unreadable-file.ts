/** The file as a whole cannot be read any further; the message is advice to the person who named it. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
