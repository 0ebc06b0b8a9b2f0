import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useStaffNames } from '../people/use-staff-names';
import type { AssessmentDraft } from './draft-api';
import type { FieldName, FieldValue } from './draft-sync';
import { fieldWords, valueWords } from './field-words';
import { texts } from './texts';

type Props = {
  readonly contested: AssessmentDraft['contested'];
  readonly onChoose: (field: FieldName, value: FieldValue) => void;
};

/** Two people typed into one field without seeing each other: both values, who and when, and a choice. */
export const ContestedFields = ({ contested, onChoose }: Props) => {
  const names = useStaffNames();
  if (contested.length === 0) return null;
  return (
    <Alert color="orange" title={texts.contestedTitle} role="alert">
      <Stack gap="sm">
        <Text size="sm">{texts.contestedNote}</Text>
        {contested.map(({ field, values }) => (
          <div key={field} role="group" aria-label={fieldWords(field)}>
            <Text fw={600}>{fieldWords(field)}</Text>
            <Group gap="xs">
              {values.map(({ value, by, at }) => (
                <Button
                  key={`${by} ${at} ${JSON.stringify(value)}`}
                  variant="default"
                  h="auto"
                  py={4}
                  onClick={() => onChoose(field, value)}
                >
                  {texts.take(valueWords(value), names.get(by) ?? by, at.slice(11, 16))}
                </Button>
              ))}
            </Group>
          </div>
        ))}
      </Stack>
    </Alert>
  );
};
