import { OptionalReference } from '../fields/text';
import { AfterQuery } from '../reading/after.query';

export class CaseloadQuery extends AfterQuery {
  @OptionalReference('Only this program.')
  readonly program: string | null = null;
}
