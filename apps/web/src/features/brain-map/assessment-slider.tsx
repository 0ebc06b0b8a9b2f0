import { Button } from '@mantine/core';
import { texts } from './texts';

type Props = {
  /** The words of each step, oldest first. */
  readonly steps: readonly string[];
  readonly at: number;
  readonly onMove: (at: number) => void;
  readonly label?: string;
};

/** One step an assessment, however far apart they are. */
export const AssessmentSlider = ({ steps, at, onMove, label = texts.slider }: Props) => {
  const last = steps.length - 1;
  return (
    <div className="slider">
      <Button size="xs" variant="default" disabled={at <= 0} onClick={() => onMove(at - 1)}>
        {texts.earlier}
      </Button>
      <input
        type="range"
        min={0}
        max={last}
        step={1}
        value={at}
        aria-label={label}
        aria-valuetext={steps[at]}
        onChange={(event) => onMove(Number(event.currentTarget.value))}
      />
      <Button size="xs" variant="default" disabled={at >= last} onClick={() => onMove(at + 1)}>
        {texts.later}
      </Button>
      <output className="slider-words" aria-live="polite">
        {steps[at]}
      </output>
    </div>
  );
};
