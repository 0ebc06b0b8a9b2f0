import type { ActivitySetting } from '@understory/domain';
import { Badge } from '@mantine/core';
import type { ProposedSequence } from '../child/child-queries';
import { categoryNames, inPercent, nothing, regionNames } from '../wording';
import { OfferedActivities } from './offered-activities';
import type { Take } from './take';
import { texts } from './texts';

type Props = {
  readonly step: ProposedSequence['steps'][number];
  readonly setting: ActivitySetting | null;
  readonly onTake: Take | null;
};

export const StepOfSequence = ({ step, setting, onTake }: Props) => {
  const { region, percent, category, role, reason, activities } = step;
  return (
    <li className="step" data-role={role}>
      <div className="spread">
        <strong>{regionNames[region]}</strong>
        <span>
          {inPercent(percent)} · {category === null ? nothing : categoryNames[category]}{' '}
          <Badge variant="outline" color="gray.8">
            {texts.roles[role]}
          </Badge>
        </span>
      </div>
      <p className="quiet">{reason}</p>
      <details className="as-table">
        <summary>{texts.activities(activities.length)}</summary>
        <OfferedActivities activities={activities} region={region} setting={setting} onTake={onTake} />
      </details>
    </li>
  );
};
