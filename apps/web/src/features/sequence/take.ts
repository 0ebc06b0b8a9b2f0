import type { ActivitySetting, Region } from '@understory/domain';
import type { OfferedActivity } from '../child/child-queries';

/** What a new intervention starts from. */
export type Taken = {
  readonly activity: string;
  readonly region: Region;
  readonly kind: OfferedActivity['kind'];
  readonly setting: string;
};

export type Take = (taken: Taken) => void;

/** At the region it was offered for; in the place asked for, or in the only one it fits. */
export const takenFrom = (
  { name, kind, settings }: Pick<OfferedActivity, 'name' | 'kind' | 'settings'>,
  region: Region,
  asked: ActivitySetting | null,
): Taken => {
  const [only, ...others] = settings;
  const setting = asked ?? (others.length === 0 ? only : undefined);
  return { activity: name, region, kind, setting: setting ?? '' };
};
