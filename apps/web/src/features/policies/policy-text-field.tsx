import { Stack, Textarea } from '@mantine/core';
import { FileText } from '../entry-form/file-text';
import { texts } from './texts';

type Props = {
  readonly text: string;
  readonly description: string;
  readonly onText: (text: string) => void;
};

export const PolicyTextField = ({ text, description, onText }: Props) => (
  <Stack gap="xs">
    <Textarea
      label={texts.text}
      description={description}
      className="code"
      required
      rows={16}
      spellCheck={false}
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
    />
    <FileText label={texts.file} accept=".json,application/json" onText={onText} />
  </Stack>
);
