import { statedPurposes, type StatedPurpose } from '@understory/access';
import { Choice } from '../fields/choice';

export class StatePurposeBody {
  @Choice(statedPurposes, 'What the record is opened for.')
  readonly purpose!: StatedPurpose;
}
