import {
  assessmentSettings,
  assessmentSources,
  type AssessmentSetting,
  type AssessmentSource,
} from '@understory/domain';
import { NativeSelect } from '@mantine/core';
import { ChoiceBoxes } from '../entry-form/choice-boxes';
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
    <ChoiceBoxes
      legend={texts.sources}
      words={assessmentSources}
      names={sourceNames}
      chosen={sources}
      onChange={(chosen) => onSources(chosen.length === 0 ? null : chosen)}
    />
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
