import { Badge, Text } from '@mantine/core';
import type { AssessmentInMap } from '../child/child-queries';
import { settingNames, sourceNames } from '../wording';
import { texts } from './texts';

/** What the assessment rests on, and when the record learned of it. */
export const AssessmentNotes = ({ assessment }: { readonly assessment: AssessmentInMap }) => {
  const { sources, setting, recordedOn, daysUntilRecorded, lateEntry } = assessment;
  return (
    <Text size="sm" component="div">
      {sources === null
        ? texts.sourcesUnknown
        : texts.restsOn(sources.map((source) => sourceNames[source] ?? source).join(', '))}{' '}
      {setting !== null && texts.metAt(settingNames[setting] ?? setting)}{' '}
      {lateEntry ? (
        <Badge variant="outline" color="orange.9" tt="none">
          {texts.late(daysUntilRecorded)}
        </Badge>
      ) : (
        texts.recorded(recordedOn)
      )}
    </Text>
  );
};
