import { WholeNumber } from '../fields/whole-number';

export class DraftVersionBody {
  @WholeNumber(0, 1_000_000, 'The version that was looked at; another one is not signed and not discarded.')
  readonly version!: number;
}
