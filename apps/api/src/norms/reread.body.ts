import { Reason, Reference } from '../fields/text';

export class RereadBody {
  @Reference('The name of a published norm set; its newest version is read with.')
  readonly name!: string;

  @Reason()
  readonly reason!: string;
}
