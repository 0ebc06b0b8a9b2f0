import type { Position } from '@understory/event-store';
import { AfterPosition } from '../fields/position';

/** What every read may be asked. */
export class AfterQuery {
  @AfterPosition()
  readonly after: Position | null = null;
}
