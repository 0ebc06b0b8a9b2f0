import { Alert, Button, Group, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { normSetsQuery } from './norms-query';
import { texts } from './texts';

type Props = {
  /** The label of the norms of this view; undefined while the record is shown as it is. */
  readonly norms: string | undefined;
  readonly onChoose: (norms: string | undefined) => void;
};

/** Reading the past with other norms is always somebody's choice, and the page says so for as long as it lasts. */
export const ReadWith = ({ norms, onChoose }: Props) => {
  const { data } = useQuery(normSetsQuery);
  const labels = data?.normSets.map(({ label }) => label) ?? [];
  if (norms !== undefined)
    return (
      <Alert color="yellow.9" variant="outline" role="status">
        <Group justify="space-between" gap="sm">
          {texts.view(norms)}
          <Button size="xs" variant="default" onClick={() => onChoose(undefined)}>
            {texts.back}
          </Button>
        </Group>
      </Alert>
    );
  if (labels.length < 2) return null;
  return (
    <NativeSelect
      label={texts.readWith}
      value=""
      data={[{ value: '', label: texts.asRecorded }, ...labels]}
      onChange={({ currentTarget: { value } }) => onChoose(value === '' ? undefined : value)}
    />
  );
};
