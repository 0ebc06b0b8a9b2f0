import { activitySettings, parseActivitySetting, type ActivitySetting } from '@understory/domain';
import { Card, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sequenceQuery, type OfferedActivity, type ProposedSequence } from '../child/child-queries';
import { Asked } from '../states/asked';
import { regionNames } from '../wording';
import { OfferedActivities } from './offered-activities';
import { StepOfSequence } from './step-of-sequence';
import { texts } from './texts';
import type { Take } from './take';

type Props = { readonly childId: string; readonly onTake: Take | null };

/** What to work on first, and why; one press takes an activity into the form for a new intervention. */
export const SequenceCard = ({ childId, onTake }: Props) => {
  const [setting, setSetting] = useState<ActivitySetting | null>(null);
  const sequence = useQuery(sequenceQuery(childId, setting));
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="sequence">
      <Stack gap="sm">
        <Title order={2} size="h3" id="sequence">
          {texts.title}
        </Title>
        <Text size="sm">{texts.note}</Text>
        <NativeSelect
          label={texts.place}
          maw={260}
          data={[
            { value: '', label: texts.anyPlace },
            ...activitySettings.map((value) => ({ value, label: texts.places[value] })),
          ]}
          value={setting ?? ''}
          onChange={(event) => setSetting(parseActivitySetting(event.currentTarget.value))}
        />
        <Asked query={sequence} isEmpty={({ proposed }) => proposed === null} empty={texts.empty}>
          {({ proposed }) => proposed !== null && <Proposed proposed={proposed} setting={setting} onTake={onTake} />}
        </Asked>
      </Stack>
    </Card>
  );
};

type ProposedProps = {
  readonly proposed: ProposedSequence;
  readonly setting: ActivitySetting | null;
  readonly onTake: Take | null;
};

const Proposed = ({ proposed: { basis, primary, steps, around }, setting, onTake }: ProposedProps) => (
  <Stack gap="sm">
    <Text fw={600}>{primary === null ? texts.enrich : texts.begin(regionNames[primary])}</Text>
    <ol className="plain steps">
      {steps.map((step) => (
        <StepOfSequence key={step.region} step={step} setting={setting} onTake={onTake} />
      ))}
    </ol>
    <Around activities={around} region={primary ?? 'brainstem'} setting={setting} onTake={onTake} />
    <p className="quiet">
      {basis.catalogue === null ? texts.noCatalogue : texts.catalogue(basis.catalogue.name, basis.catalogue.version)}{' '}
      {basis.catalogueIsDefault && texts.defaultCatalogue}
    </p>
  </Stack>
);

type AroundProps = {
  readonly activities: readonly OfferedActivity[];
  readonly region: OfferedActivity['regions'][number];
  readonly setting: ActivitySetting | null;
  readonly onTake: Take | null;
};

const Around = ({ activities, region, setting, onTake }: AroundProps) => (
  <details className="as-table">
    <summary>{texts.around}</summary>
    <OfferedActivities activities={activities} region={region} setting={setting} onTake={onTake} />
  </details>
);
