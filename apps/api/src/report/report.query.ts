import { OptionalChoice } from '../fields/choice';
import { AfterQuery } from '../reading/after.query';

const others = ['guardian'] as const;

export class ReportQuery extends AfterQuery {
  @OptionalChoice(
    others,
    'For whom; left out for the agency’s own. A copy for somebody else is drawn as it is asked for.',
  )
  readonly copy: (typeof others)[number] | null = null;
}
