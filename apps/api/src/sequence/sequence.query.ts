import { activitySettings, type ActivitySetting } from '@understory/domain';
import { OptionalChoice } from '../fields/choice';
import { AfterQuery } from '../reading/after.query';

export class SequenceQuery extends AfterQuery {
  @OptionalChoice(activitySettings, 'Only activities that fit this setting.')
  readonly setting: ActivitySetting | null = null;
}
