import { arousalStates, type ArousalState } from '@understory/domain';
import { Chip, Input } from '@mantine/core';
import { texts } from './texts';

type Props = {
  readonly label: string;
  readonly value: ArousalState | null;
  readonly onChange: (state: ArousalState | null) => void;
};

/** One tap says how the child was, and another on the same takes it back; nobody has to say it. */
export const StateTaps = ({ label, value, onChange }: Props) => (
  <Input.Wrapper label={label} labelElement="div" role="group" aria-label={label}>
    <div className="taps">
      {arousalStates.map((state) => (
        <Chip key={state} size="xs" checked={value === state} onChange={() => onChange(value === state ? null : state)}>
          {texts.states[state]}
        </Chip>
      ))}
    </div>
  </Input.Wrapper>
);
