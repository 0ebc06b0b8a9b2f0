import { recipients, shareBases, type Recipient, type ShareBasis } from '@understory/domain';
import { Choice, OptionalChoice } from '../fields/choice';
import { AfterQuery } from '../reading/after.query';

export class CopyPreviewQuery extends AfterQuery {
  @Choice(recipients, 'For whom the copy would be.')
  readonly to!: Recipient;

  @OptionalChoice(shareBases, 'On what ground it would be shared with a partner; left out for a guardian.')
  readonly basis: ShareBasis | null = null;
}
