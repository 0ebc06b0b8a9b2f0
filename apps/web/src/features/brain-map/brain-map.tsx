import type { Band } from '@understory/domain';
import { useRef, useState, type KeyboardEvent } from 'react';
import { regionNames } from '../wording';
import { boxScore } from './box-score';
import { pyramidRows } from './layout';
import { moveInGrid } from './move-in-grid';
import type { MapValues } from './scores-of';
import { texts } from './texts';

type Props = {
  readonly title: string;
  readonly values: MapValues;
  /** Of the instrument the values were rated by. */
  readonly bands: readonly Band[];
  readonly chosen: number | null;
  readonly onChoose: (number: number) => void;
  /** The functions an event has touched. */
  readonly marked?: ReadonlySet<number>;
};

const rows = pyramidRows();
const lengths = rows.map(({ functions }) => functions.length);

/** 32 boxes as an upside-down pyramid; one tab stop, arrows move inside. */
export const BrainMap = ({ title, values, bands, chosen, onChoose, marked }: Props) => {
  const grid = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ row: lengths.length - 1, column: 0 });
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moveInGrid(lengths, place, event.key);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
    grid.current?.querySelector<HTMLButtonElement>(`[data-place="${next.row}-${next.column}"]`)?.focus();
  };
  return (
    <figure className="map">
      <figcaption>{title}</figcaption>
      <div role="grid" aria-label={title} ref={grid} onKeyDown={onKeyDown} className="map-rows">
        {rows.map(({ region, functions, width }, row) => (
          <div key={`${region} ${row}`} role="row" className="map-row" data-region={region}>
            <span role="rowheader" className="map-region">
              {rows[row - 1]?.region === region ? (
                <span className="visually-hidden">{regionNames[region]}</span>
              ) : (
                regionNames[region]
              )}
            </span>
            <div role="presentation" className="map-boxes" style={{ width: `${width * 100}%` }}>
              {functions.map(({ number, name }, column) => {
                const { text, band } = boxScore(values[number - 1] ?? null, bands);
                const isPlace = place.row === row && place.column === column;
                return (
                  <div key={number} role="gridcell" className="map-cell">
                    <button
                      type="button"
                      className="box"
                      data-band={band ?? 'none'}
                      data-marked={marked?.has(number) === true || undefined}
                      data-place={`${row}-${column}`}
                      tabIndex={isPlace ? 0 : -1}
                      aria-pressed={chosen === number}
                      title={`${number} ${name}`}
                      onFocus={() => setPlace({ row, column })}
                      onClick={() => onChoose(number)}
                    >
                      <span className="box-mark" aria-hidden="true" />
                      <span className="box-score">{text}</span>
                      <span className="box-name">{breakable(name)}</span>
                      <span className="visually-hidden">{texts.boxPlace(number, regionNames[region])}</span>
                    </button>
                  </div>
                );
              })}
            </div>
          </div>
        ))}
      </div>
    </figure>
  );
};

/** A name may break after its slash. */
const breakable = (name: string): string => name.replaceAll('/', '/\u200b');
