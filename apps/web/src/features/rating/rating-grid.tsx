import { brainFunctions, regionsBottomUp } from '@understory/domain';
import { useRef, type KeyboardEvent } from 'react';
import { boxScore } from '../brain-map/box-score';
import { useBands } from '../instrument/instruments-query';
import { regionNames } from '../wording';
import { isComplete, isFaulty, withRating, type RatingDraft } from './rating-draft';
import { texts } from './texts';

type Props = {
  readonly draft: RatingDraft;
  readonly onChange: (draft: RatingDraft) => void;
  /** Said of a function under its name, by number. */
  readonly notes?: ReadonlyMap<number, string>;
  /** What it is rated by; null is the version in force. */
  readonly instrumentVersion?: number | null;
};

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, Enter: 1, ArrowUp: -1 };

/** One field a function, in the order of the instrument, so that a whole assessment is typed without the mouse. */
export const RatingGrid = ({ draft, onChange, notes, instrumentVersion = null }: Props) => {
  const bands = useBands(instrumentVersion);
  const fields = useRef<HTMLDivElement>(null);
  const focusOn = (number: number): void => {
    const field = fields.current?.querySelector<HTMLInputElement>(`[data-number="${number}"]`);
    field?.focus();
    field?.select();
  };
  const onKeyDown =
    (number: number) =>
    (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      focusOn(number + step);
    };
  const type = (number: number, text: string): void => {
    onChange(withRating(draft, number - 1, text));
    if (isComplete(text)) focusOn(number + 1);
  };
  return (
    <div ref={fields} className="rating">
      {regionsBottomUp.map((region) => (
        <fieldset key={region}>
          <legend>{regionNames[region]}</legend>
          {brainFunctions
            .filter((one) => one.region === region)
            .map(({ number, name }) => {
              const text = draft[number - 1] ?? '';
              const faulty = isFaulty(text);
              return (
                <label key={number} className="rating-row">
                  <span className="rating-name">
                    {number} {name}
                    {notes?.has(number) === true && <span className="quiet"> {notes.get(number)}</span>}
                  </span>
                  <input
                    className="rating-field"
                    inputMode="numeric"
                    autoComplete="off"
                    maxLength={2}
                    data-number={number}
                    data-band={faulty || text === '' ? 'none' : (boxScore(Number(text), bands).band ?? 'none')}
                    aria-invalid={faulty}
                    aria-describedby={faulty ? `fault-${number}` : undefined}
                    value={text}
                    onFocus={(event) => event.currentTarget.select()}
                    onKeyDown={onKeyDown(number)}
                    onChange={(event) => type(number, event.currentTarget.value)}
                  />
                  {faulty && (
                    <span id={`fault-${number}`} className="fault">
                      {texts.outOfRange}
                    </span>
                  )}
                </label>
              );
            })}
        </fieldset>
      ))}
    </div>
  );
};
