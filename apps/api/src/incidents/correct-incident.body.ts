import { Reason } from '../fields/text';
import { RecordIncidentBody } from './record-incident.body';

/** Replaces all that the incident says; what is left out is not kept. */
export class CorrectIncidentBody extends RecordIncidentBody {
  @Reason()
  readonly reason!: string;
}
