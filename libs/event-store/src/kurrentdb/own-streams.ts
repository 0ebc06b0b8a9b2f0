import { eventTypeFilter, streamNameFilter, type Filter } from '@kurrent/kurrentdb-client';
import type { ReadAllFilter } from '../event-store';

// Names as `streamName` makes them: the server's own streams begin with `$`, the store's identity holds a `_`.
const ownNames = '^[a-z][a-z0-9-]{0,199}$';

export const ownStreams = (): Filter => streamNameFilter({ regex: ownNames });

/** As much of the filter as the server can apply: it takes one kind. `passes` applies the rest. */
export const onTheServer = ({ streamPrefix = '', types = [] }: ReadAllFilter): Filter => {
  if (streamPrefix !== '') return streamNameFilter({ prefixes: [streamPrefix] });
  if (types.length > 0) return eventTypeFilter({ prefixes: [...types] });
  return ownStreams();
};
