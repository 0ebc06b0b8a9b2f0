import { TextInput } from '@mantine/core';
import { intervalRange } from '@understory/domain';
import type { IntervalDraft } from './interval-draft';
import { texts } from './texts';

type Props = { readonly draft: IntervalDraft; readonly onChange: (draft: IntervalDraft) => void };

export const IntervalFields = ({ draft, onChange }: Props) => {
  const field = (name: keyof IntervalDraft, min: number) => (
    <TextInput
      type="number"
      label={texts[name]}
      required
      min={min}
      max={intervalRange.to}
      value={draft[name]}
      onChange={(event) => onChange({ ...draft, [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      {field('everyDays', intervalRange.from)}
      {field('noticeDays', 0)}
    </>
  );
};
