import { Textarea } from '@mantine/core';
import { texts } from './texts';

type Props = { readonly value: string; readonly onChange: (reason: string) => void };

export const ReasonField = ({ value, onChange }: Props) => (
  <Textarea
    label={texts.reason}
    required
    rows={2}
    value={value}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
