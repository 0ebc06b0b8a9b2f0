import type { LocalDate } from '@understory/domain';
import type { Clock } from '../api-ports';

/** The day it is now, in UTC. A class so that Nest can hand it to a controller. */
export class Today {
  constructor(private readonly clock: Clock) {}

  day(): LocalDate {
    return this.clock().slice(0, 10) as LocalDate;
  }
}
