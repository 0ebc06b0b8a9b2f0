import { Reason } from '../fields/text';

export class DeclineCosignatureBody {
  @Reason()
  readonly reason!: string;
}
