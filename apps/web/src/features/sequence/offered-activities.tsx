import { interventionKinds, type ActivitySetting, type Region } from '@understory/domain';
import { Button, Stack } from '@mantine/core';
import type { OfferedActivity } from '../child/child-queries';
import { texts as planTexts } from '../plan/texts';
import { ageText } from '../wording';
import { takenFrom, type Take } from './take';
import { texts } from './texts';

type Props = {
  readonly activities: readonly OfferedActivity[];
  readonly region: Region;
  readonly setting: ActivitySetting | null;
  readonly onTake: Take | null;
};

export const OfferedActivities = ({ activities, region, setting, onTake }: Props) =>
  activities.length === 0 ? (
    <p className="quiet">{texts.noActivities}</p>
  ) : (
    <Stack gap="xs">
      {interventionKinds.map((kind) => {
        const ofKind = activities.filter((activity) => activity.kind === kind);
        return (
          ofKind.length > 0 && (
            <div key={kind}>
              <strong>{planTexts.kinds[kind]}</strong>
              <ul className="plain offered">
                {ofKind.map((activity) => (
                  <li key={activity.id}>
                    <span>
                      {activity.name}
                      <span className="quiet cell-note">
                        {texts.audiences[activity.audience]} ·{' '}
                        {texts.ages(ageText(activity.fromMonths), ageText(activity.toMonths))} · {activity.source}
                      </span>
                    </span>
                    {onTake !== null && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={texts.takeOf(activity.name)}
                        onClick={() => onTake(takenFrom(activity, region, setting))}
                      >
                        {texts.take}
                      </Button>
                    )}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
    </Stack>
  );
