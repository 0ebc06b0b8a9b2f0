import type { BandColour } from '@understory/domain';
import type { FontName } from './fonts';

/** Points. */
export type TextStyle = {
  readonly font: FontName;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

export const ink = '#1b2430';
export const softInk = '#55606e';
export const accent = '#1f5b4c';
export const rule = '#c5ccd4';
export const faint = '#f2f5f3';

const style = (font: FontName, size: number, leading: number, colour: string): TextStyle => ({
  font,
  size,
  leading,
  colour,
});

export const styles = {
  title: style('bold', 20, 25, accent),
  heading: style('bold', 12, 16, accent),
  caption: style('bold', 8.5, 12, ink),
  body: style('regular', 8.5, 11.8, ink),
  strong: style('bold', 8.5, 11.8, ink),
  note: style('regular', 7.2, 10, softInk),
  label: style('regular', 7, 10, softInk),
  fact: style('bold', 9.5, 12.5, ink),
  columnHeading: style('bold', 7, 9, softInk),
  cell: style('regular', 7.8, 10.4, ink),
  strongCell: style('bold', 7.8, 10.4, ink),
  footer: style('regular', 7, 9, softInk),
  small: style('regular', 6.4, 8.2, ink),
  smallStrong: style('bold', 6.4, 8.2, ink),
  tiny: style('regular', 5.2, 6, softInk),
} as const satisfies Record<string, TextStyle>;

/**
 * Fills get lighter from band to band, so that a grey print keeps their order. `ink` keeps a contrast of 4.5 : 1 on
 * each of them, and every edge 3 : 1 on white.
 */
export const bandPaint: Readonly<
  Record<BandColour, { readonly fill: string; readonly edge: string; readonly pips: number }>
> = {
  red: { fill: '#ee968c', edge: '#a3261c', pips: 1 },
  orange: { fill: '#f5c28c', edge: '#a85a06', pips: 2 },
  yellow: { fill: '#f7e696', edge: '#857006', pips: 3 },
  green: { fill: '#d2edcd', edge: '#2a7037', pips: 4 },
};
