import { brainFunctions } from '@understory/domain';
import { nothing, regionNames } from '../wording';
import { changeText } from './change-text';
import type { MapValues } from './scores-of';
import { texts } from './texts';

type Props = {
  readonly number: number | null;
  readonly values: MapValues;
  readonly typical: MapValues | null;
  readonly earlier: MapValues | null;
};

export const ChosenFunction = ({ number, values, typical, earlier }: Props) => {
  const chosen = brainFunctions.find((one) => one.number === number);
  if (chosen === undefined) return null;
  const index = chosen.number - 1;
  const now = values[index] ?? null;
  return (
    <section className="chosen" aria-label={texts.selected} aria-live="polite">
      <strong>
        {chosen.number} {chosen.name}
      </strong>{' '}
      <span className="quiet">{regionNames[chosen.region]}</span>
      <dl className="facts">
        <dt>{texts.columns.score}</dt>
        <dd>{now ?? texts.notRated}</dd>
        <dt>{texts.columns.typical}</dt>
        <dd>{typical?.[index] ?? nothing}</dd>
        <dt>{texts.columns.change}</dt>
        <dd>{changeText(earlier?.[index] ?? null, now)}</dd>
      </dl>
    </section>
  );
};
