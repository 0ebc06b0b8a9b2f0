import { NativeSelect, Stack, TextInput } from '@mantine/core';
import {
  activitySettings,
  audiences,
  catalogueLimits,
  functionalDomains,
  interventionKinds,
  regionsBottomUp,
  type CatalogueActivity,
} from '@understory/domain';
import { ChoiceBoxes } from '../entry-form/choice-boxes';
import { choicesOf, chosenOf } from '../entry-form/choices';
import { domainNames, regionNames } from '../wording';
import { audienceNames, kindNames, placeNames, texts } from './texts';

type Props = { readonly activity: CatalogueActivity; readonly onChange: (activity: CatalogueActivity) => void };

export const ActivityFields = ({ activity, onChange }: Props) => {
  const set = (over: Partial<CatalogueActivity>): void => onChange({ ...activity, ...over });
  const months = (name: 'fromMonths' | 'toMonths') => (
    <TextInput
      type="number"
      label={texts[name]}
      min={0}
      max={catalogueLimits.oldestMonths}
      value={String(activity[name])}
      onChange={(event) => set({ [name]: Number(event.currentTarget.value) })}
    />
  );
  return (
    <Stack gap="sm">
      <TextInput
        label={texts.activityName}
        autoFocus
        maxLength={500}
        value={activity.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <div className="row-of-fields">
        <NativeSelect
          label={texts.kind}
          data={choicesOf(interventionKinds, kindNames)}
          value={activity.kind}
          onChange={(event) => set({ kind: chosenOf(interventionKinds, event.currentTarget.value) })}
        />
        <NativeSelect
          label={texts.audience}
          data={choicesOf(audiences, audienceNames)}
          value={activity.audience}
          onChange={(event) => set({ audience: chosenOf(audiences, event.currentTarget.value) })}
        />
        {months('fromMonths')}
        {months('toMonths')}
      </div>
      <ChoiceBoxes
        legend={texts.regions}
        words={regionsBottomUp}
        names={regionNames}
        chosen={activity.regions}
        onChange={(regions) => set({ regions })}
      />
      <ChoiceBoxes
        legend={texts.domains}
        words={functionalDomains}
        names={domainNames}
        chosen={activity.domains}
        onChange={(domains) => set({ domains })}
      />
      <ChoiceBoxes
        legend={texts.settings}
        words={activitySettings}
        names={placeNames}
        chosen={activity.settings}
        onChange={(settings) => set({ settings })}
      />
      <TextInput
        label={texts.source}
        maxLength={500}
        value={activity.source}
        onChange={(event) => set({ source: event.currentTarget.value })}
      />
    </Stack>
  );
};
