import { Button, Group, Stack, Text } from '@mantine/core';
import type { CatalogueActivity } from '@understory/domain';
import { useState } from 'react';
import { activityText, blankActivity } from './activity-draft';
import { ActivityFields } from './activity-fields';
import { texts } from './texts';

type Props = {
  readonly activities: readonly CatalogueActivity[];
  readonly onChange: (activities: readonly CatalogueActivity[]) => void;
};

/** One activity is open at a time, so that a long list stays a list. */
export const ActivityList = ({ activities, onChange }: Props) => {
  const [open, setOpen] = useState<number | null>(null);
  const add = (): void => {
    onChange([...activities, blankActivity]);
    setOpen(activities.length);
  };
  const leaveOut = (place: number): void => {
    onChange(activities.filter((_, other) => other !== place));
    setOpen(null);
  };
  return (
    <Stack component="fieldset" gap="xs" className="group">
      <legend>{texts.list}</legend>
      <ol className="plain listed">
        {activities.map((activity, place) => (
          <li key={place}>
            <div className="spread">
              <div className="listed-text">
                <strong>{activity.name || texts.unnamed}</strong>
                {place !== open && (
                  <Text size="sm" className="role">
                    {activityText(activity)}
                  </Text>
                )}
              </div>
              <Group gap="xs">
                <Button
                  size="xs"
                  variant="default"
                  aria-expanded={place === open}
                  aria-label={place === open ? texts.done : texts.changeOf(activity.name || texts.unnamed)}
                  onClick={() => setOpen(place === open ? null : place)}
                >
                  {place === open ? texts.done : texts.change}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  aria-label={texts.leaveOutOf(activity.name || texts.unnamed)}
                  onClick={() => leaveOut(place)}
                >
                  {texts.leaveOut}
                </Button>
              </Group>
            </div>
            {place === open && (
              <ActivityFields
                activity={activity}
                onChange={(changed) => onChange(activities.map((other, at) => (at === place ? changed : other)))}
              />
            )}
          </li>
        ))}
      </ol>
      <div>
        <Button size="xs" variant="default" onClick={add}>
          {texts.add}
        </Button>
      </div>
    </Stack>
  );
};
