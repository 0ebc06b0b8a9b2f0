import {
  assessmentSettings,
  assessmentSources,
  type AssessmentSetting,
  type AssessmentSource,
} from '@understory/domain';
import { Checkbox, Group, NativeSelect } from '@mantine/core';
import { settingNames, sourceNames } from '../wording';
import { texts } from './texts';

type Props = {
  readonly sources: readonly AssessmentSource[];
  readonly setting: AssessmentSetting | null;
  /** None of them is "not said". */
  readonly onSources: (sources: readonly AssessmentSource[] | null) => void;
  readonly onSetting: (setting: AssessmentSetting | null) => void;
};

/** What the rating rests on and where the child was met. Both may be left unsaid. */
export const CircumstancesFields = ({ sources, setting, onSources, onSetting }: Props) => (
  <div className="row-of-fields">
    <Checkbox.Group
      label={texts.sources}
      value={[...sources]}
      onChange={(chosen) => {
        const known = assessmentSources.filter((source) => chosen.includes(source));
        onSources(known.length === 0 ? null : known);
      }}
    >
      <Group gap="xs" mt={4}>
        {assessmentSources.map((source) => (
          <Checkbox key={source} value={source} label={sourceNames[source]} />
        ))}
      </Group>
    </Checkbox.Group>
    <NativeSelect
      label={texts.setting}
      data={[
        { value: '', label: texts.notSaid },
        ...assessmentSettings.map((value) => ({ value, label: settingNames[value] ?? value })),
      ]}
      value={setting ?? ''}
      onChange={(event) => onSetting(assessmentSettings.find((each) => each === event.currentTarget.value) ?? null)}
    />
  </div>
);
