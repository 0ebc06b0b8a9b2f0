import type { LocalDate } from '@understory/domain';
import { OptionalDay } from '../fields/calendar';
import { AfterQuery } from '../reading/after.query';

export class DevelopmentalHistoryQuery extends AfterQuery {
  @OptionalDay('The day it is looked at, which says what is not yet lived; today (UTC) when left out.')
  readonly on: LocalDate | null = null;
}
