/** Something around the rebuild stopped it; the message says what to do. `code` tells it from a failure of an event. */
export class RebuildStopped extends Error {
  override readonly name = 'RebuildStopped';
  readonly code = 'REBUILD_STOPPED';
}

export const dropped = 'Another process has dropped this rebuild or works on it. Run it again: it goes on from there.';
